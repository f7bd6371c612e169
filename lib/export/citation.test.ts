import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { createCitation, toBibtex, toCsl } from './citation.ts';

const release = { number: 3, date: '2026-11-25' };
const site = 'https://data.example';

describe.each(locales)('in %s', (locale) => {
  const citation = createCitation(release, site, locale);

  test.each([
    ['BibTeX', 'family', toBibtex(citation)],
    ['CSL-JSON', 'literal', JSON.stringify(toCsl(citation))],
  ])('a reference manager reads everything from %s, the name as one %s', (_, nameKey, text) => {
    const { data } = new Cite(text);
    expect(data).toHaveLength(1);
    expect(data[0]?.author).toEqual([{ [nameKey]: citation.publisher }]);
    expect(data[0]).toMatchObject({
      title: citation.title,
      issued: { 'date-parts': [[2026, 11, 25]] },
      version: '3',
      publisher: citation.publisher,
      URL: `https://data.example/${locale}/data`,
    });
  });

  test('a style makes a reference of it, with title, year and address', () => {
    const reference = new Cite(JSON.stringify(toCsl(citation))).format('bibliography', {
      template: 'apa',
      lang: 'en-US',
    });
    for (const part of [citation.title, citation.publisher, '2026', citation.url])
      expect(reference).toContain(part);
  });
});

test('BibTeX names the licence', () => {
  expect(toBibtex(createCitation(release, site, 'en'))).toContain('CC-BY-4.0');
});
