import { CitePage } from '#components/cite/cite-page.tsx';
import { HowToRead } from '#components/explain/how-to-read.tsx';
import { RowTiles } from '#components/indicator/row-tiles.tsx';
import { PageContext } from '#components/layout/page-context.tsx';
import { Fold } from '#components/ui/fold.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaPath } from '#lib/addresses/addresses.ts';
import { findPrintedCompletion } from '#lib/domain/printed-completion.ts';
import type { AreaPage } from '#lib/queries/get-area-page.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { AreaActions } from './area-actions.tsx';
import { AreaBoundaries } from './area-boundaries.tsx';
import { AreaDownloads } from './area-downloads.tsx';
import { AreaEvidence } from './area-evidence.tsx';
import { AreaFunding } from './area-funding.tsx';
import { AreaHeader } from './area-header.tsx';
import { AreaRollUp } from './area-roll-up.tsx';
import { AreaVerdict } from './area-verdict.tsx';
import { CoverageTile } from './coverage-tile.tsx';
import { FormerGlance } from './former-glance.tsx';
import { FormerUnits } from './former-units.tsx';
import { MemberYears } from './member-years.tsx';

type Props = { page: AreaPage; locale: Locale };

/** An area's funding page: a province, a municipality, a region or the nation. */
export async function AreaPageBody({ page, locale }: Props) {
  const t = getTranslator(locale, 'area');
  const words = getTranslator(locale, 'paging');
  const { area, claims, indicators, headline, rolledUp, retrievedOn } = page;
  const name = formatAreaSpan(area, locale);
  const sections = [
    { href: '#main', label: t('overview'), isShown: true },
    { href: '#plan-actual', label: t('years'), isShown: indicators.length > 0 },
    { href: '#former', label: t('former'), isShown: page.formerRows.length > 0 },
    {
      href: '#member-years',
      label: t(area.kind === 'nation' ? 'regionYears' : 'memberYears'),
      isShown: page.memberCoverage !== null,
    },
    { href: '#figures', label: t('figures'), isShown: page.split.yearly.total > 0 },
    { href: '#how', label: t('evidence'), isShown: page.formulas.length > 0 },
    { href: '#download', label: t('download'), isShown: page.hasFigures },
  ];
  return (
    <>
      <AreaHeader page={page} locale={locale} />
      <AreaVerdict page={page} locale={locale} />
      {headline && (
        <RowTiles
          row={headline.row}
          printed={findPrintedCompletion(claims, headline.row)}
          retrievedOn={retrievedOn}
          locale={locale}
        >
          <CoverageTile coverage={page.coverage} locale={locale} />
        </RowTiles>
      )}
      {indicators.length > 0 ? (
        <AreaFunding
          area={area.id}
          name={name}
          redrawnOn={page.redrawnOn}
          retrievedOn={retrievedOn ?? ''}
          locale={locale}
          indicators={indicators}
          fullest={page.fullest}
          rolledUp={rolledUp}
          claims={claims}
        />
      ) : (
        <FormerGlance units={page.former} retrievedOn={retrievedOn ?? ''} locale={locale} />
      )}
      <AreaBoundaries page={page} locale={locale} />
      <AreaActions page={page} locale={locale} />
      <PageContext name={name} links={sections.filter(({ isShown }) => isShown)} locale={locale} />
      {page.formerRows.length > 0 && (
        <Fold
          id="former"
          title={t('former')}
          count={words('rows', { count: page.formerRows.length })}
          note={t('formerNote')}
        >
          <FormerUnits units={page.former} rows={page.formerRows} locale={locale} />
        </Fold>
      )}
      <AreaRollUp page={page} indicators={rolledUp} formerCount={page.counts.former} locale={locale} />
      <MemberYears page={page} locale={locale} />
      <AreaEvidence page={page} name={name} locale={locale} />
      <HowToRead page="area" locale={locale} />
      <p className="print-only hint mt-6">{t('notPrinted')}</p>
      {page.hasFigures ? (
        <AreaDownloads
          area={area}
          counts={page.counts}
          memberFigures={page.memberFigures}
          retrievedOn={retrievedOn ?? ''}
          locale={locale}
        />
      ) : (
        <CitePage
          title={t('title', { name: await formatClearName(area, locale) })}
          path={toAreaPath(area)}
          retrievedOn={retrievedOn}
          locale={locale}
        />
      )}
    </>
  );
}
