import { createRequire } from 'node:module';
import { LRUCache } from 'lru-cache';
import type FileSystemCacheClass from 'next/dist/server/lib/incremental-cache/file-system-cache.js';
import { getLog } from '#lib/server/log.ts';
import { getMetrics } from '#lib/server/metrics.ts';
import { pageLife } from '#lib/server/page-life.ts';
import { getProcessState, oldPageHeader } from '#lib/server/process-state.ts';
import { checkNext } from './check-next.ts';
import { createPagePolicy } from './content-security-policy.ts';
import { keepPayloadApart } from './keep-payload-apart.ts';
import { isForgottenSince, noteForgotten, readForgotten } from './read-forgotten.ts';
import { replaceEmptyPage } from './replace-empty-page.ts';
import { writeWhole } from './write-whole.ts';

type Get = FileSystemCacheClass['get'];
type Set = FileSystemCacheClass['set'];
type RevalidateTag = FileSystemCacheClass['revalidateTag'];
type Context = ConstructorParameters<typeof FileSystemCacheClass>[0];
type Entry = NonNullable<Parameters<Set>[1]>;

const load = createRequire(import.meta.url);
const { default: FileSystemCache } = checkNext<{ default: typeof FileSystemCacheClass }>(
  'next/dist/server/lib/incremental-cache/file-system-cache.js',
  () => load('next/dist/server/lib/incremental-cache/file-system-cache.js'),
  ['default', '.get', '.set', '.revalidateTag'],
);

const dueAfterMs = pageLife.revalidate * 1_000;

/** Of pages in memory, behind those that lib/server/kept-pages.ts keeps as they are sent; the others lie on disk. */
const mostBytes = 16 * 2 ** 20;

/** When each page that is rendered was asked for, by its key; moments of `performance.now()`. */
const begun = new LRUCache<string, number>({ max: 1_000 });
/** When this process rendered each page that it keeps. The others are of the build or of another process, hence of before any import that this one knows. */
const rendered = new LRUCache<string, number>({ max: 20_000 });

/**
 * Next's own page cache, which also takes React's payload out of every rendered page (docs/decisions/0052), gives the page its content security policy, and the
 * page for unknown addresses its status 404 (docs/decisions/0006). Entry headers are sent with 200 and with 304. While the database is away every page stays as it
 * is, however old, since it could not be rendered anew (docs/decisions/0032), and says so in a header. What was being rendered when an import came is not kept.
 */
export default class PageCacheHandler extends FileSystemCache {
  constructor(context: Context) {
    // The proxy makes one for itself, without files.
    const fs = context.fs && { ...context.fs, writeFile: writeWhole(context.fs.writeFile) };
    super({ ...context, fs, maxMemoryCacheSize: mostBytes });
  }

  override async get(...args: Parameters<Get>): ReturnType<Get> {
    const [key] = args;
    const found = whenOfNow(key, await super.get(...args));
    const kept = (await mustStay(found)) ? (found ?? (await readForgotten(() => super.get(...args)))) : null;
    const entry = kept ? toOldEntry(kept) : found;
    if (entry?.value) prepareEntry(key, entry.value);
    if (!kept && isDue(found) && !begun.has(key)) begun.set(key, performance.now());
    // Next renders an entry anew behind the answer that has its status, and a page rendered under 404 loses its title. This one changes with an import only.
    const isFixed = entry !== null && isNotFoundPage(key);
    return (entry && (kept || isFixed) ? { ...entry, lastModified: Date.now() } : entry) ?? null;
  }

  override async set(...args: Parameters<Set>): ReturnType<Set> {
    const [key, entry, context] = args;
    if (entry) prepareEntry(key, entry);
    if (entry?.kind === 'APP_PAGE') getMetrics()?.pageRenders.inc();
    const begunAt = begun.get(key);
    begun.delete(key);
    if (begunAt !== undefined && isForgottenSince(readTags(entry), begunAt)) return;
    rendered.set(key, performance.now());
    const given = isWhole(entry) ? ({ ...context, isRoutePPREnabled: false } as typeof context) : context;
    try {
      await super.set(key, entry, given);
    } catch (error) {
      // It is kept in memory all the same.
      getLog().error(`The page ${key} could not be written`, { err: error });
    }
  }

  override async revalidateTag(...args: Parameters<RevalidateTag>): Promise<void> {
    await super.revalidateTag(...args);
    noteForgotten([args[0]].flat());
  }
}

/** Null for a page of before an import. Next compares times of the machine's clock, by which a page may be of later than an import that came after it. */
function whenOfNow(key: string, found: Awaited<ReturnType<Get>>): typeof found {
  const moment = rendered.get(key) ?? Number.NEGATIVE_INFINITY;
  return isForgottenSince(readTags(found?.value ?? null), moment) ? null : found;
}

/** Whether nothing of a page is drawn at each request. Next looks for the data of such a page beside it, but leaves it unwritten, so that the next process would find no page. */
function isWhole(entry: Entry | null): boolean {
  return entry?.kind === 'APP_PAGE' && entry.postponed === undefined && entry.rscData !== undefined;
}

/** Whether an entry that is missing, forgotten or due can't be rendered anew now. */
async function mustStay(found: Awaited<ReturnType<Get>>): Promise<boolean> {
  return isDue(found) && ((await getProcessState().isDatabaseAway?.()) ?? false);
}

function isDue(found: Awaited<ReturnType<Get>>): boolean {
  return !found || Date.now() - (found.lastModified ?? 0) >= dueAfterMs;
}

/** Another entry, since the same one is read again when the database is back. */
function toOldEntry(entry: NonNullable<Awaited<ReturnType<Get>>>): typeof entry {
  const { value } = entry;
  if (value?.kind !== 'APP_PAGE') return entry;
  return { ...entry, value: { ...value, headers: { ...value.headers, [oldPageHeader]: '1' } } };
}

function readTags(entry: Entry | null): string {
  const isAnswer = entry?.kind === 'APP_PAGE' || entry?.kind === 'APP_ROUTE';
  return isAnswer ? String(entry.headers?.['x-next-cache-tags'] ?? '') : '';
}

/** Changes the entry in place: on a miss the same object answers the request. A page drawn at each request gets its policy when it is whole (lib/server/pack-page.ts). */
function prepareEntry(key: string, entry: Entry): void {
  if (entry.kind !== 'APP_PAGE' || entry.postponed || entry.headers?.['content-security-policy']) return;
  replaceEmptyPage(key, entry);
  entry.html = keepPayloadApart(entry.html.toString(), entry.rscData) ?? entry.html;
  const { policy, refused } = createPagePolicy(entry.html.toString());
  for (const body of refused)
    getLog().error(`An inline script of an unknown shape stays blocked on ${key}: ${body}`);
  entry.headers = { ...entry.headers, 'content-security-policy': policy };
  if (isNotFoundPage(key)) entry.status = 404;
}

function isNotFoundPage(key: string): boolean {
  return key.endsWith('/not-found-page');
}
