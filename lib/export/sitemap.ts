/** A page in one language: its address, when it last changed (ISO), and its address in each language. */
export type SitemapEntry = { url: string; changedAt: string; languages: Readonly<Record<string, string>> };

/**
 * The sitemap of sitemaps.org 0.9. Its schema wants `lastmod` before what is not its own, such as the addresses in other languages (hreflang as Google reads it);
 * the framework writes them in the other order.
 */
export function writeSitemap(entries: readonly SitemapEntry[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.map(writeEntry).join('')}</urlset>
`;
}

function writeEntry({ url, changedAt, languages }: SitemapEntry): string {
  const links = Object.entries(languages).map(
    ([language, address]) =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(address)}"/>\n`,
  );
  return `<url>\n<loc>${escapeXml(url)}</loc>\n<lastmod>${changedAt}</lastmod>\n${links.join('')}</url>\n`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
