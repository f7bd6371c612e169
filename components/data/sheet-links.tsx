import { more } from '#components/ui/more.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toSheetAddresses } from '#lib/addresses/addresses.ts';
import { toRel } from '#lib/addresses/kept-from-crawlers.ts';
import type { TableName } from '#lib/export/column.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = {
  table: TableName;
  /** Those of the API. */
  filters?: Record<string, string>;
  /** What the rows are. */
  label: string;
  locale: Locale;
};

/** Rows of a table for a spreadsheet: first as XLSX, which every Excel reads alike, then as CSV for an Excel of the page's language. */
export function SheetLinks({ table, filters = {}, label, locale }: Props) {
  const t = getTranslator(locale, 'sheet');
  const { xlsx, csv } = toSheetAddresses(table, filters, locale);
  return (
    <span className="sheet-links">
      <a href={xlsx} rel={toRel(xlsx)} className="button">
        {t('xlsx', { label })}
      </a>
      <a href={csv} rel={toRel(csv)} className="button">
        {t.rich('csv', { label, more })}
      </a>
    </span>
  );
}
