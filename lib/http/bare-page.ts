import { createHash } from 'node:crypto';
import type { Locale } from '#i18n/locales.ts';

type BarePage = {
  title: string;
  /** The site's name. */
  site: string;
  /** HTML of the paragraphs below the title. */
  paragraphs: readonly string[];
};

/** A page that needs nothing but itself, no script, file or message: headers with a policy of its own, and its HTML. Not for search engines. */
export function createBarePage(locale: Locale, { title, site, paragraphs }: BarePage) {
  const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    body: `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title} | ${site}</title><style>${style}</style></head><body><p class="site"><a href="/${locale}">${site}</a></p><main><h1>${title}</h1>${text}</main></body></html>`,
  };
}

/** Its own, since the site's style sheets may be what can't be had; colours as in app/styles/tokens.css. */
const style = `
:root{color-scheme:light dark;--paper:#fcfbf8;--ink:#1c1a17;--link:#00565f;--brand:#a3301e}
@media (prefers-color-scheme:dark){:root{--paper:#171614;--ink:#f2efe8;--link:#7fd1da;--brand:#f0937f}}
body{max-width:40rem;margin:0 auto;padding:24px 16px;background:var(--paper);color:var(--ink);font:17px/1.6 "Inter Variable",Inter,"Segoe UI",Roboto,Arial,sans-serif}
h1{font-size:1.7rem;line-height:1.3;text-wrap:balance}
a{display:inline-block;padding:4px 0;color:var(--link);text-underline-offset:3px}
.site a{color:var(--brand);font-weight:600}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
`.replaceAll('\n', '');
const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;
