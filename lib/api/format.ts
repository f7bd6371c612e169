import { z } from 'zod';
import { type Locale, locales } from '#i18n/locales.ts';
import { type Cursor, cursorOf } from './cursor.ts';
import { once, oneOf, wholeNumber } from './parameter.ts';

export const formats = ['csv', 'json', 'xlsx'] as const;
export type FileFormat = (typeof formats)[number];

export const largestPage = 10_000;
export const usualPage = 1_000;

/** What each format was told beside the filters. */
export type Settings = {
  csv: { bom?: '1'; excel?: Locale };
  json: { limit?: number; cursor?: Cursor };
  xlsx: { locale?: Locale };
};

/** What each format may be told beside the filters, in a data release. */
export function createSettings(release: number): {
  [Name in FileFormat]: z.ZodObject & z.ZodType<Settings[Name]>;
} {
  return {
    csv: z.object({
      bom: once(z.literal('1', { error: 'which is unknown' }), 'A byte-order mark first, which Excel wants.'),
      excel: once(
        oneOf(locales),
        'For an Excel of this language: its separators and decimal sign, byte-order mark included.',
      ),
    }),
    json: z.object({
      limit: once(wholeNumber(largestPage), `Rows of a page; ${usualPage} when not said.`),
      cursor: once(cursorOf(release), 'Where the page begins: taken from `next` of the page before.'),
    }),
    xlsx: z.object({
      locale: once(oneOf(locales), 'Language of titles, words and dates; Vietnamese when not said.'),
    }),
  };
}

/** The media type of each format. */
export const mediaTypes: Record<FileFormat, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
