import { createRequire } from 'node:module';
import type FileSystemCacheClass from 'next/dist/server/lib/incremental-cache/file-system-cache.js';
import { createPagePolicy } from './content-security-policy.ts';
import { replaceEmptyPage } from './replace-empty-page.ts';

type Get = FileSystemCacheClass['get'];
type Set = FileSystemCacheClass['set'];
type Entry = NonNullable<Parameters<Set>[1]>;

const load = createRequire(import.meta.url);
const FileSystemCache: typeof FileSystemCacheClass = load(
  'next/dist/server/lib/incremental-cache/file-system-cache.js',
).default;

/**
 * Next's own page cache, which also gives every rendered page its content security policy, and the page for unknown
 * addresses its status 404 (docs/decisions/0006). Entry headers are sent with 200 and with 304.
 */
export default class PageCacheHandler extends FileSystemCache {
  override async get(...args: Parameters<Get>): ReturnType<Get> {
    const found = await super.get(...args);
    if (found?.value) prepareEntry(args[0], found.value);
    return found;
  }

  override async set(...args: Parameters<Set>): ReturnType<Set> {
    if (args[1]) prepareEntry(args[0], args[1]);
    return super.set(...args);
  }
}

/** Changes the entry in place: on a miss the same object answers the request. A page drawn at each request has its policy from proxy.ts. */
function prepareEntry(key: string, entry: Entry): void {
  if (entry.kind !== 'APP_PAGE' || entry.postponed || entry.headers?.['content-security-policy']) return;
  replaceEmptyPage(key, entry);
  const { policy, refused } = createPagePolicy(entry.html.toString());
  for (const body of refused)
    console.error(`An inline script of an unknown shape stays blocked on ${key}: ${body}`);
  entry.headers = { ...entry.headers, 'content-security-policy': policy };
  if (key.endsWith('/not-found-page')) entry.status = 404;
}
