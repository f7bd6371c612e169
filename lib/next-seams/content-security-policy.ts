import { createHash } from 'node:crypto';
import { startScript } from './start-script.ts';

const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;

/** Inline scripts that the framework itself writes, each matched whole; the value of a push is a literal without `<`. */
const frameworkScripts = [
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\)$/,
  /^self\.__next_f\.push\(\[1,"(?:[^"\\<]|\\.)*"\]\)$/,
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(\{[\w\s"/.,:[\]~-]*\}\);$/,
  /^requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\);?$/,
];

type PagePolicy = { policy: string; refused: string[] };

/** Our own one, the same in every page. */
const startHash = toHash(startScript);

/**
 * The content security policy of one rendered page, with the hashes of the framework's own inline scripts. A script of
 * any other shape stays out of the policy, so that browsers block it, and is answered in `refused` to be logged.
 */
export function createPagePolicy(html: string): PagePolicy {
  const bodies = Array.from(html.matchAll(inlineScript))
    .filter(([, attributes = '']) => !attributes.includes('application/ld+json'))
    .map(([, , body = '']) => body)
    .filter((body) => body !== startScript);
  const [known, refused] = [new Set<string>(), [] as string[]];
  for (const body of bodies) {
    if (frameworkScripts.some((shape) => shape.test(body))) known.add(toHash(body));
    else refused.push(body.slice(0, 200));
  }
  return { policy: toPolicy([...known]), refused };
}

function toPolicy(allowedScripts: string[]): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", startHash, ...allowedScripts].join(' '),
    "script-src-attr 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function toHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
