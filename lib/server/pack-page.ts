import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { createPagePolicy } from '#lib/next-seams/content-security-policy.ts';
import { takePayload } from '#lib/next-seams/keep-payload-apart.ts';
import type { DrawnPage } from './draw-page.ts';
import { getLog } from './log.ts';
import { cacheControl, cacheControlOfOld } from './page-life.ts';
import { oldPageHeader } from './process-state.ts';

/** A page as it is kept and sent: compressed once. */
export type PackedPage = {
  status: number;
  /** For every reader; those of the encoding come on top. */
  headers: OutgoingHttpHeaders;
  /** The body in gzip. */
  packed: Buffer;
  /** Whether the next reader may have it as well. */
  canBeKept: boolean;
  /** What React reads of it, where that was taken out of it: sent as a page is. */
  payload?: PackedPayload;
};
export type PackedPayload = Pick<PackedPage, 'status' | 'headers' | 'packed'> & { name: string };

/** What speaks of the connection inside this process, of the bytes before they were packed, or to nobody. */
const notSent =
  /^(?:date|connection|keep-alive|transfer-encoding|content-length|etag|x-nextjs-.*|x-middleware-.*|x-khuyen-cong-.*)$/;

const pack = promisify(gzip);

/**
 * Packs a drawn page, and gives it the policy and, when it is one, the tag and the caching that are the same for every reader (docs/decisions/0051). Its payload
 * is taken out of it and packed beside it where a name is given for it and the page can be kept.
 */
export async function packPage(drawn: DrawnPage, payloadName: string | null = null): Promise<PackedPage> {
  const { status, headers } = drawn;
  const isPage = status === 200;
  const canBeKept = isPage && !headers['set-cookie'] && !headers[oldPageHeader];
  const taken = canBeKept && payloadName !== null ? takePayload(drawn.body.toString(), payloadName) : null;
  const body = taken ? Buffer.from(taken.html) : drawn.body;
  const common = {
    ...Object.fromEntries(Object.entries(headers).filter(([name]) => !notSent.test(name))),
    vary: addEncoding(headers.vary),
    link: listOnce(headers.link),
    'content-security-policy': headers['content-security-policy'] ?? createPolicy(headers, body),
    ...(isPage && { 'cache-control': cacheControl, etag: toTag(body) }),
  };
  const said = Object.fromEntries(Object.entries(common).filter(([, value]) => value !== undefined));
  return {
    status,
    headers: said,
    packed: await pack(body),
    canBeKept,
    ...(taken && payloadName && { payload: await packPayload(taken.payload, payloadName, said) }),
  };
}

async function packPayload(
  text: string,
  name: string,
  { link: _, 'content-security-policy': __, ...said }: OutgoingHttpHeaders,
): Promise<PackedPayload> {
  const body = Buffer.from(text);
  const headers = { ...said, 'content-type': 'text/x-component', etag: toTag(body) };
  return { name, status: 200, headers, packed: await pack(body) };
}

/** A kept page as it is sent while a newer one is drawn. */
export function toOldPage(page: PackedPage): PackedPage {
  return { ...page, headers: { ...page.headers, 'cache-control': cacheControlOfOld } };
}

/** Pages out of the page cache have theirs already. */
function createPolicy(headers: IncomingHttpHeaders, body: Buffer): string | undefined {
  if (!headers['content-type']?.startsWith('text/html')) return;
  const { policy, refused } = createPagePolicy(body.toString());
  for (const script of refused)
    getLog().error(`An inline script of an unknown shape stays blocked: ${script}`);
  return policy;
}

/** Next names the fonts of a page out of its cache twice. */
function listOnce(links: string | string[] | undefined): string | undefined {
  return links && [...new Set(String(links).split(/,\s*(?=<)/))].join(', ');
}

function addEncoding(vary = ''): string {
  return /(^|,\s*)accept-encoding\b/i.test(vary)
    ? vary
    : [vary, 'accept-encoding'].filter(Boolean).join(', ');
}

/** Weak, since it stands for the page in every encoding (RFC 9110, 8.8.1). */
function toTag(body: Buffer): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}
