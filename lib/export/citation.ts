import type { Locale } from '#i18n/locales.ts';
import type { BundledRelease } from '#lib/domain/exported-row.ts';
import en from '#messages/en.json' with { type: 'json' };
import vi from '#messages/vi.json' with { type: 'json' };
import { publisher, titles } from './dataset-titles.ts';
import { licence } from './licence.ts';

/** What names one release of the data, in words of one language. */
export type Citation = {
  title: string;
  publisher: string;
  release: number;
  /** ISO. */
  day: string;
  url: string;
  locale: Locale;
};

const messages = { vi, en };

/** The citation of a data release on the site at `siteUrl`. */
export function createCitation(
  { number, date }: Pick<BundledRelease, 'number' | 'date'>,
  siteUrl: string,
  locale: Locale,
): Citation {
  return {
    title: titles[locale],
    publisher: publisher[locale].name,
    release: number,
    day: date,
    url: `${siteUrl}/${locale}/data`,
    locale,
  };
}

/** An entry for BibTeX and biblatex, in UTF-8; names and title in braces of their own, so that no style changes their letters. */
export function toBibtex({ title, publisher, release, day, url, locale }: Citation): string {
  const [year, month] = day.split('-');
  const fields = {
    author: `{${publisher}}`,
    title: `{${title}}`,
    year,
    month: String(Number(month)),
    date: day,
    version: String(release),
    publisher: `{${publisher}}`,
    url,
    note: `${messages[locale].dataPage.releaseWord} ${release}, ${day}, ${licence.id}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{khuyen-cong-mo-${release},\n${lines.join('')}}\n`;
}

/** A citation as CSL-JSON, which Zotero, Mendeley and pandoc read. */
export function toCsl({ title, publisher, release, day, url, locale }: Citation) {
  return [
    {
      id: `khuyen-cong-mo-${release}`,
      type: 'dataset',
      title,
      author: [{ literal: publisher }],
      issued: { 'date-parts': [day.split('-').map(Number)] },
      publisher,
      version: String(release),
      URL: url,
      license: licence.url,
      language: locale,
    },
  ];
}
