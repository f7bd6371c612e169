import { isPagePath } from '#lib/http/is-page-path.ts';
import { toPath } from '#lib/http/judge-request.ts';

const embeds = /^\/[^/]+\/embed\//;
/** What the framework answers itself; of a share image it fails at OPTIONS. */
const files = /^\/_next\/|\/opengraph-image/;

/** Whether a route of ours answers at an address, with its own tags and its own OPTIONS; else a page or a file of the framework does. */
export function isAnsweredByRoute(target: string): boolean {
  const path = toPath(target);
  return (!isPagePath(path) && !files.test(path)) || embeds.test(path);
}
