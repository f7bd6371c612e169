import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { type Feed, writeAtomFeed } from './atom-feed.ts';

const feed: Feed = {
  id: 'https://example.org/feed.xml',
  title: 'Khuyến công mở: “dữ liệu” & <thay đổi>',
  self: 'https://example.org/feed.xml',
  home: 'https://example.org/vi/changes?a=1&b=2',
  author: 'Khuyến công mở',
  language: 'vi',
  entries: [
    {
      id: 'https://example.org/vi/changes#release-1',
      title: 'Bản dữ liệu 1',
      updated: '2026-11-23T01:00:00.000Z',
      link: 'https://example.org/vi/changes#release-1',
      summary: '1.100 dòng',
      lines: [],
    },
    {
      id: 'https://example.org/vi/changes#release-2',
      title: 'Bản dữ liệu 2',
      updated: '2026-11-24T01:00:00.000Z',
      link: 'https://example.org/vi/changes#release-2',
      summary: '1 dòng',
      lines: ['sửa: Hà Nội: <1> & 2 → 3'],
    },
  ],
};

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['entry', 'link'].includes(name),
});

test('has what RFC 4287 demands of a feed and of each entry', () => {
  const xml = writeAtomFeed(feed);
  expect(XMLValidator.validate(xml)).toBe(true);
  const { feed: parsed } = parser.parse(xml);
  expect(parsed['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
  expect(parsed).toMatchObject({
    id: feed.id,
    updated: '2026-11-24T01:00:00.000Z',
    author: { name: feed.author },
  });
  expect(parsed.link.map((link: Record<string, string>) => link['@_rel'])).toEqual(['self', 'alternate']);
  for (const entry of parsed.entry) {
    expect(entry).toMatchObject({ id: expect.stringMatching(/^https:/), title: expect.any(String) });
    expect(Date.parse(entry.updated)).not.toBeNaN();
  }
});

test('the lines of an entry are a list, in which any text stays text', () => {
  const contents = writeAtomFeed(feed).match(/<content.*/g);
  expect(contents).toEqual([
    expect.stringMatching(/^<content type="html">&#60;p&#62;1 dòng&#60;\/p&#62;&#60;ul&#62;.*<\/content>$/),
  ]);
  expect(contents?.[0]).toContain(
    '&#60;li&#62;sửa: Hà Nội: &#38;#60;1&#38;#62; &#38;#38; 2 → 3&#60;/li&#62;',
  );
});

test('any text stays text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (title) => {
      expect(XMLValidator.validate(writeAtomFeed({ ...feed, title }))).toBe(true);
    }),
  );
  expect(writeAtomFeed(feed)).toContain('“dữ liệu” &#38; &#60;thay đổi&#62;');
});
