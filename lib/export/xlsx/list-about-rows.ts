import type { Locale } from '#i18n/locales.ts';
import { createFormat } from '#lib/words/format.ts';
import en from '#messages/en.json' with { type: 'json' };
import vi from '#messages/vi.json' with { type: 'json' };
import type { DescribedTable } from '../dictionary.ts';
import { type SheetColumn, toTextColumn } from './sheet-column.ts';

const messages = { vi, en };

/** What a file says of itself; times and days are ISO, addresses absolute. */
export type About = {
  release: { number: number; importedAt: string; contentHash: string };
  /** The day by which the release is cited. */
  citedDay: string;
  licence: { title: string; url: string };
  /** The address that gives these rows. */
  address: string;
};

/** The columns of the sheet about the file. */
export function listAboutColumns(locale: Locale): SheetColumn[] {
  const { item, text } = messages[locale].xlsx.about;
  return [toTextColumn(item, 36), toTextColumn(text, 100)];
}

/** Which table, which data release, from where, how to read it, under which licence, how to cite it. */
export function listAboutRows(
  table: DescribedTable,
  { release, citedDay, licence, address }: About,
  hasSources: boolean,
  locale: Locale,
): string[][] {
  const { about: words, sheets } = messages[locale].xlsx;
  const date = createFormat(locale).date(citedDay);
  const facts = { number: String(release.number), date, title: table.title, url: address };
  return [
    [words.table, table.title],
    [words.contains, table.about],
    [words.release, fill(words.releaseText, facts)],
    [words.hash, release.contentHash],
    [words.address, address],
    [words.reading, fill(words.readingText, sheets)],
    ...(table.name === 'sources' ? [] : [[words.sources, tellSources(hasSources, address, locale)]]),
    [words.licence, fill(words.licenceText, licence)],
    [words.cite, fill(words.citeText, facts)],
  ];
}

function tellSources(hasSources: boolean, address: string, locale: Locale): string {
  const { about: words, sheets } = messages[locale].xlsx;
  const [figures, all] = ['figures', 'sources'].map((name) => new URL(`${name}.xlsx`, address).href);
  if (hasSources) return fill(words.sourcesListed, sheets);
  return fill(words.sourcesElsewhere, { figures: String(figures), all: String(all) });
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}
