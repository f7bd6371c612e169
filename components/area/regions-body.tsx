import { Fold } from '#components/ui/fold.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { RegionsPage } from '#lib/queries/get-regions-page.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { RegionList } from './region-list.tsx';
import { RegionTotals } from './region-totals.tsx';

type Props = { page: RegionsPage; locale: Locale };

/** The nation and the regions of today, those of before, and the table of all years, folded. */
export function RegionsBody({ page, locale }: Props) {
  const t = getTranslator(locale, 'regions');
  const words = getTranslator(locale, 'paging');
  const { current, former, totals, rows } = page;
  const until = former[0]?.area.validTo;
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p className="link-list">
        <a href={`/${locale}/years`} className="button">
          {t('byYear')}
        </a>
      </p>
      <section aria-labelledby="current" className="mt-8">
        <h2 id="current">{t('current')}</h2>
        <RegionList regions={current} locale={locale} />
      </section>
      {until && (
        <PageSection id="former" title={t('former', { date: createFormat(locale).date(until) })}>
          <RegionList regions={former} locale={locale} />
        </PageSection>
      )}
      <div className="mt-10">
        <Fold id="totals" title={t('totals')} count={words('rows', { count: rows })}>
          <RegionTotals totals={totals} locale={locale} />
        </Fold>
      </div>
    </>
  );
}
