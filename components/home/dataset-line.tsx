import type { Locale } from '#i18n/locales.ts';
import { toSheetAddresses } from '#lib/addresses/addresses.ts';
import type { DatasetCounts } from '#lib/queries/count-dataset.ts';
import { getTranslator } from '#lib/words/get-translator.ts';

/** How much the dataset holds, counted in it, and all of it to take away. */
export function DatasetLine({ counts, locale }: { counts: DatasetCounts; locale: Locale }) {
  const t = getTranslator(locale, 'home');
  const { xlsx, csv } = toSheetAddresses('figures', {}, locale);
  const { figures, areas, sources, claims, firstYear, lastYear } = counts;
  const span = { first: String(firstYear ?? ''), last: String(lastYear ?? '') };
  return (
    <section className="home-section" aria-label={t('dataset')}>
      <p>{t('counts', { figures, areas, sources, claims, ...span })}</p>
      <p className="row-links">
        <a href={xlsx}>{t('xlsx')}</a>
        <a href={csv}>{t('csv')}</a>
        <a href={`/${locale}/data`}>{t('allTables')}</a>
      </p>
    </section>
  );
}
