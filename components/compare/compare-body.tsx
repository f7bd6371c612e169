import { getTranslations } from 'next-intl/server';
import { MapSwitch } from '#components/area/map-switch.tsx';
import { CitePage } from '#components/cite/cite-page.tsx';
import { SheetLinks } from '#components/data/sheet-links.tsx';
import { HowToRead } from '#components/explain/how-to-read.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toComparePath } from '#lib/addresses/compare-address.ts';
import { mostCompared } from '#lib/domain/choose-compared.ts';
import type { ComparePage } from '#lib/queries/get-compare-page.ts';
import { formatClearNames } from '#lib/words/format-clear-name.ts';
import { ChosenAreas } from './chosen-areas.tsx';
import { CompareCharts } from './compare-charts.tsx';
import { CompareForm } from './compare-form.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { formatCompared, formatComparisonTitle } from './format-comparison.ts';
import { FormerNotes } from './former-notes.tsx';
import { NeighbourLinks } from './neighbour-links.tsx';

type Props = { page: ComparePage; locale: Locale };

/** The page of comparison: what is chosen, the form, charts on one scale, and the table with differences. */
export async function CompareBody({ page, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'compare' });
  const { query, problems, areas, chosen, comparison, former } = page;
  const filters = {
    area: query.areas.join(','),
    funding: query.funding,
    period: 'FY',
    boundaries: query.boundaries,
  };
  return (
    <>
      <h1>{t('heading', { what: await formatCompared(query, locale) })}</h1>
      <p className="lead">{t('lead')}</p>
      <HowToRead page="compare" locale={locale} />
      <MapSwitch
        locale={locale}
        toPath={(boundaries) =>
          toComparePath({ ...query, areas: [...query.areas, ...problems.offMap], boundaries })
        }
        current={query.boundaries}
        unitsToday={page.unitsToday}
      />
      <Problems problems={problems} areas={areas} locale={locale} />
      {chosen.length > 0 && <ChosenAreas query={query} areas={chosen} locale={locale} />}
      <NeighbourLinks query={query} areas={areas} locale={locale} />
      <CompareForm query={query} areas={areas} locale={locale} />
      {chosen.length === 0 && <Suggestions query={query} areas={areas} locale={locale} />}
      {former.length > 0 && (
        <FormerNotes former={former} path={toComparePath({ ...query, boundaries: '2025' })} locale={locale} />
      )}
      {chosen.length > 0 && comparison.rows.length === 0 && (
        <p className="notice">{t(former.length > 0 ? 'noOwnFigures' : 'noFigures')}</p>
      )}
      {comparison.rows.length > 0 && (
        <>
          <PageSection id="charts" title={t('charts')} note={t('chartsNote')}>
            <CompareCharts
              compared={page.compared}
              comparison={comparison}
              query={query}
              retrievedOn={page.retrievedOn}
              locale={locale}
            />
          </PageSection>
          <PageSection id="table" title={t('table')} note={t(`tableNote.${query.scale}`)}>
            <ComparisonTable comparison={comparison} areas={chosen} query={query} locale={locale} />
            <p className="mt-4">
              <SheetLinks table="indicators" filters={filters} label={t('download')} locale={locale} />
            </p>
          </PageSection>
          <CitePage
            title={await formatComparisonTitle(query, chosen, locale)}
            path={toComparePath(query)}
            retrievedOn={page.retrievedOn}
            locale={locale}
          />
        </>
      )}
    </>
  );
}

/** What was asked for and can't be. */
async function Problems({
  problems,
  areas,
  locale,
}: Pick<ComparePage, 'problems' | 'areas'> & Pick<Props, 'locale'>) {
  const t = await getTranslations({ locale, namespace: 'compare' });
  const { wrong, unknown, offMap, tooMany } = problems;
  const gone = areas.filter(({ id }) => offMap.includes(id));
  const names = await formatClearNames(gone, locale);
  const told = [
    ...wrong.map((name) => t('wrong', { name })),
    ...(unknown.length > 0 ? [t('unknown', { ids: unknown.join(', ') })] : []),
    ...(names.length > 0 ? [t('offMap', { names: new Intl.ListFormat(locale).format(names) })] : []),
    ...(tooMany.length > 0 ? [t('tooMany', { most: mostCompared, ids: tooMany.join(', ') })] : []),
  ];
  return told.map((text) => (
    <p key={text} role="alert" className="notice">
      {text}
    </p>
  ));
}

/** A way in when nothing is chosen: the conference regions of today. */
async function Suggestions({
  query,
  areas,
  locale,
}: Pick<ComparePage, 'query' | 'areas'> & Pick<Props, 'locale'>) {
  const t = await getTranslations({ locale, namespace: 'compare' });
  const regions = areas.filter(({ kind, validTo }) => kind === 'region' && validTo === null);
  const path = toComparePath({ ...query, boundaries: 'reported', areas: regions.map(({ id }) => id) });
  return (
    <p className="mt-6">
      {t('empty')}{' '}
      <a href={`/${locale}${path}`} rel="nofollow">
        {t('suggestion')}
      </a>
    </p>
  );
}
