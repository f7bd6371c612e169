import { FileArchive, FileCode, FileSpreadsheet, FileText } from 'lucide-react';
import { more } from '#components/ui/more.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toSheetAddresses } from '#lib/addresses/addresses.ts';
import type { Documentation } from '#lib/api/get-documentation.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

type Props = { documentation: Documentation; locale: Locale };

const tables = ['figures', 'indicators'] as const;

/** The files that most readers come for: everything at once, the figures, the indicators. */
export function TakeNow({ documentation: { cited, tables: counted }, locale }: Props) {
  const t = getTranslator(locale, 'dataPage.take');
  const format = createFormat(locale);
  const count = (table: string) => counted.find(({ name }) => name === table)?.rows ?? 0;
  return (
    <>
      <ul className="take-list">
        <li>
          <h3>{t('all')}</h3>
          <p>{t('allNote')}</p>
          <p className="link-list">
            <a href="/data/khuyen-cong.zip" className="button button-strong">
              <FileArchive aria-hidden="true" />
              {t.rich('zip', { more })}
            </a>
          </p>
        </li>
        {tables.map((table) => (
          <li key={table}>
            <h3>{t(table)}</h3>
            <p>{t(`${table}Note`, { rows: count(table) })}</p>
            <p className="link-list">
              {toFiles(table).map(({ key, href, icon: Icon }) => (
                <a key={key} href={href} className="button">
                  <Icon aria-hidden="true" />
                  {t.rich(key, { more, table: t(table) })}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <p className="hint mt-4">{t('release', { number: cited.number, date: format.date(cited.date) })}</p>
    </>
  );

  function toFiles(table: (typeof tables)[number]) {
    const own = toSheetAddresses(table, {}, locale);
    const other = locale === 'vi' ? 'en' : 'vi';
    return [
      { key: 'xlsx', href: own.xlsx, icon: FileSpreadsheet },
      { key: `csvExcel.${locale}`, href: own.csv, icon: FileSpreadsheet },
      { key: `csvExcel.${other}`, href: toSheetAddresses(table, {}, other).csv, icon: FileSpreadsheet },
      { key: 'csv', href: `/api/v1/${table}.csv`, icon: FileText },
      { key: 'json', href: `/api/v1/${table}.json`, icon: FileCode },
    ] as const;
  }
}
