import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { writeSitemap } from './sitemap.ts';

/** The sequence of `tUrl` in the schema (sitemaps.org/schemas/sitemap/0.9/sitemap.xsd); after it anything of other namespaces. */
const sequence = ['loc', 'lastmod', 'changefreq', 'priority'];

const entry = (path: string) => ({
  url: `https://example.org${path}`,
  changedAt: '2026-11-26T20:00:00.000Z',
  languages: { vi: `https://example.org${path}`, en: 'https://example.org/en?a=1&b="2"' },
});

test('what an address says of itself stands in the order of the schema, other namespaces last', () => {
  const xml = writeSitemap([entry('/vi'), entry('/vi/data?x=<1>&y=2')]);
  expect(XMLValidator.validate(xml)).toBe(true);
  const [, root] = new XMLParser({ preserveOrder: true }).parse(xml);
  expect(root.urlset).toHaveLength(2);
  for (const { url } of root.urlset) {
    const names: string[] = url.flatMap((child: object) => Object.keys(child));
    const own = names.filter((name) => !name.includes(':'));
    expect(own).toEqual(sequence.filter((name) => own.includes(name)));
    expect(own).toContain('loc');
    expect(names.slice(own.length).every((name) => name.includes(':'))).toBe(true);
    expect(names.length).toBe(own.length + 2);
  }
});

test('addresses come back as they were', () => {
  const parser = new XMLParser({ ignoreAttributes: false });
  const { urlset } = parser.parse(writeSitemap([entry('/vi/data?x=<1>&y=2')]));
  expect(urlset.url.loc).toBe('https://example.org/vi/data?x=<1>&y=2');
  expect(urlset.url['xhtml:link'][1]['@_href']).toBe('https://example.org/en?a=1&b="2"');
});
