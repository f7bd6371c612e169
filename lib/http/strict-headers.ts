import { isPagePath } from './is-page-path.ts';

/** What is answered at an address, as far as its policy goes; docs/security.md lists them. */
type PolicyKind = 'page' | 'embed' | 'open' | 'framework' | 'probe';

const embeds = /^\/[^/]+\/embed\//;
const probes = /^\/(?:healthz|readyz)$/;

/** Share images, the icon, the API, the data, feeds: there for other sites and programs. */
export function toPolicyKind(path: string): PolicyKind {
  if (path.startsWith('/_next/')) return 'framework';
  if (probes.test(path)) return 'probe';
  if (embeds.test(path)) return 'embed';
  return isPagePath(path) ? 'page' : 'open';
}

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
};
const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'";
const aYear = 31_536_000;

/**
 * The headers that every answer at this path carries unless it says otherwise, whatever its status. A policy for content is the strictest; pages and embeds
 * bring their own. `siteUrl` decides on HSTS and not the request, so that no request can change what a cache keeps.
 */
export function toStrictHeaders(path: string, siteUrl: string): Record<string, string> {
  const kind = toPolicyKind(path);
  const isForOthers = kind === 'embed' || kind === 'open';
  return {
    ...everywhere,
    'cross-origin-resource-policy': isForOthers ? 'cross-origin' : 'same-origin',
    // Embeds are there to be framed (docs/decisions/0016).
    ...(kind !== 'embed' && { 'x-frame-options': 'DENY' }),
    'content-security-policy': `${nothing}; frame-ancestors ${kind === 'embed' ? '*' : "'none'"}`,
    ...(siteUrl.startsWith('https:') && { 'strict-transport-security': `max-age=${aYear}` }),
  };
}
