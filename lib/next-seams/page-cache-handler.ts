import { createRequire } from 'node:module';
import type FileSystemCacheClass from 'next/dist/server/lib/incremental-cache/file-system-cache.js';
import { getLog } from '#lib/server/log.ts';
import { getMetrics } from '#lib/server/metrics.ts';
import { getProcessState } from '#lib/server/process-state.ts';
import { checkNext } from './check-next.ts';
import { createPagePolicy } from './content-security-policy.ts';
import { readForgotten } from './read-forgotten.ts';
import { replaceEmptyPage } from './replace-empty-page.ts';

type Get = FileSystemCacheClass['get'];
type Set = FileSystemCacheClass['set'];
type Entry = NonNullable<Parameters<Set>[1]>;

const load = createRequire(import.meta.url);
const { default: FileSystemCache } = checkNext<{ default: typeof FileSystemCacheClass }>(
  'next/dist/server/lib/incremental-cache/file-system-cache.js',
  () => load('next/dist/server/lib/incremental-cache/file-system-cache.js'),
  ['default', '.get', '.set', '.revalidateTag'],
);

/** Pages are rendered anew after this time (lib/queries/dataset-cache.ts). */
const dueAfterMs = 60_000;

/**
 * Next's own page cache, which also gives every rendered page its content security policy, and the page for unknown addresses its status 404
 * (docs/decisions/0006). Entry headers are sent with 200 and with 304. While the database is away every page stays as it is, however old, since it could not
 * be rendered anew (docs/decisions/0032).
 */
export default class PageCacheHandler extends FileSystemCache {
  override async get(...args: Parameters<Get>): ReturnType<Get> {
    const [key] = args;
    const found = await super.get(...args);
    const kept = (await mustStay(found)) ? (found ?? (await readForgotten(() => super.get(...args)))) : null;
    const entry = kept ?? found;
    if (entry?.value) prepareEntry(key, entry.value);
    // Next renders an entry anew behind the answer that has its status, and a page rendered under 404 loses its title. This one changes with an import only.
    const isFixed = entry !== null && isNotFoundPage(key);
    return (entry && (kept || isFixed) ? { ...entry, lastModified: Date.now() } : entry) ?? null;
  }

  override async set(...args: Parameters<Set>): ReturnType<Set> {
    const [key, entry, context] = args;
    if (entry) prepareEntry(key, entry);
    if (entry?.kind === 'APP_PAGE') getMetrics()?.pageRenders.inc();
    return super.set(
      key,
      entry,
      isWhole(entry) ? ({ ...context, isRoutePPREnabled: false } as typeof context) : context,
    );
  }
}

/** Whether nothing of a page is drawn at each request. Next looks for the data of such a page beside it, but leaves it unwritten, so that the next process would find no page. */
function isWhole(entry: Entry | null): boolean {
  return entry?.kind === 'APP_PAGE' && entry.postponed === undefined && entry.rscData !== undefined;
}

/** Whether an entry that is missing, forgotten or due can't be rendered anew now. */
async function mustStay(found: Awaited<ReturnType<Get>>): Promise<boolean> {
  if (found && Date.now() - (found.lastModified ?? 0) < dueAfterMs) return false;
  return (await getProcessState().isDatabaseAway?.()) ?? false;
}

/** Changes the entry in place: on a miss the same object answers the request. A page drawn at each request has its policy from proxy.ts. */
function prepareEntry(key: string, entry: Entry): void {
  if (entry.kind !== 'APP_PAGE' || entry.postponed || entry.headers?.['content-security-policy']) return;
  replaceEmptyPage(key, entry);
  const { policy, refused } = createPagePolicy(entry.html.toString());
  for (const body of refused)
    getLog().error(`An inline script of an unknown shape stays blocked on ${key}: ${body}`);
  entry.headers = { ...entry.headers, 'content-security-policy': policy };
  if (isNotFoundPage(key)) entry.status = 404;
}

function isNotFoundPage(key: string): boolean {
  return key.endsWith('/not-found-page');
}
