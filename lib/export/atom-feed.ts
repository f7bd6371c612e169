/** Another page of an entry: one that speaks of the same (`related`), or the one that its news was taken from (`via`). */
export type FeedLink = { rel: 'related' | 'via'; href: string; title: string };
/** One entry of a feed; times are ISO, texts plain; `lines` and `links` are its content beneath the summary. */
export type FeedEntry = {
  id: string;
  title: string;
  updated: string;
  link: string;
  summary: string;
  lines: readonly string[];
  links?: readonly FeedLink[];
};
export type Feed = {
  id: string;
  title: string;
  /** What it tells, and where it ends. */
  subtitle?: string;
  self: string;
  home: string;
  author: string;
  language: string;
  entries: readonly FeedEntry[];
};

/** Writes an Atom 1.0 feed (RFC 4287), entries as given; it was updated when its newest entry was. Needs at least one entry. */
export function writeAtomFeed(feed: Feed): string {
  const { id, title, subtitle, self, home, author, language, entries } = feed;
  const updated = entries.map((entry) => entry.updated).reduce((a, b) => (a > b ? a : b));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    ...(subtitle ? [`<subtitle>${escapeXml(subtitle)}</subtitle>`] : []),
    `<updated>${updated}</updated>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${escapeXml(language)}" href="${escapeXml(home)}"/>`,
    ...entries.map(writeEntry),
    '</feed>',
    '',
  ].join('\n');
}

function writeEntry({ id, title, updated, link, summary, lines, links = [] }: FeedEntry): string {
  const content = writeContent(summary, lines, links);
  return [
    '<entry>',
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(link)}"/>`,
    ...links.map(
      ({ rel, href, title: of }) => `<link rel="${rel}" href="${escapeXml(href)}" title="${escapeXml(of)}"/>`,
    ),
    `<summary>${escapeXml(summary)}</summary>`,
    ...(lines.length + links.length > 0 ? [`<content type="html">${escapeXml(content)}</content>`] : []),
    '</entry>',
  ].join('\n');
}

/** The summary, the lines and the links as HTML, which the feed carries as text: escaped here for the one, by the caller for the other. */
function writeContent(summary: string, lines: readonly string[], links: readonly FeedLink[]): string {
  const items = lines.map((line) => `<li>${escapeXml(line)}</li>`);
  const ways = links.map(({ href, title }) => `<a href="${escapeXml(href)}">${escapeXml(title)}</a>`);
  return [
    `<p>${escapeXml(summary)}</p>`,
    items.length > 0 ? `<ul>${items.join('')}</ul>` : '',
    ways.length > 0 ? `<p>${ways.join(' · ')}</p>` : '',
  ].join('');
}

/** Also drops the control characters that XML 1.0 cannot carry. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
