import { getTranslations } from 'next-intl/server';
import { ClaimTable } from '#components/check/claim-table.tsx';
import { PlanVersions } from '#components/check/plan-versions.tsx';
import { TotalCheckTable } from '#components/check/total-check-table.tsx';
import { HowToRead } from '#components/explain/how-to-read.tsx';
import { FigureTable } from '#components/figure/figure-table.tsx';
import { ProjectCounts } from '#components/figure/project-counts.tsx';
import { FormulaSection } from '#components/formula/formula-section.tsx';
import { PageContext } from '#components/layout/page-context.tsx';
import { Fold } from '#components/ui/fold.tsx';
import type { Rest } from '#components/ui/rest-of-rows.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress, toSheetAddresses } from '#lib/addresses/addresses.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { AreaPage } from '#lib/queries/get-area-page.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { AreaActions } from './area-actions.tsx';
import { AreaBoundaries } from './area-boundaries.tsx';
import { AreaCompletion } from './area-completion.tsx';
import { AreaDownloads } from './area-downloads.tsx';
import { AreaFunding } from './area-funding.tsx';
import { AreaHeader } from './area-header.tsx';
import { AreaMembers } from './area-members.tsx';
import { AreaNotes } from './area-notes.tsx';
import { AreaRollUp } from './area-roll-up.tsx';
import { AreaShares } from './area-shares.tsx';
import { AreaTiles } from './area-tiles.tsx';
import { AreaVerdict } from './area-verdict.tsx';
import { FormerGlance } from './former-glance.tsx';
import { FormerUnits } from './former-units.tsx';
import { MemberSums } from './member-sums.tsx';
import { MemberYears } from './member-years.tsx';
import { YearlyFigures } from './yearly-figures.tsx';

type Props = { page: AreaPage; locale: Locale };

/** An area's funding page: a province, a municipality, a region or the nation. */
export async function AreaPageBody({ page, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'area' });
  const words = await getTranslations({ locale, namespace: 'paging' });
  const {
    area,
    figures,
    claims,
    notes,
    indicators,
    headline,
    since,
    rolledUp,
    checks,
    totals,
    revisions,
    named,
  } = page;
  const name = await formatAreaSpan(area, locale);
  const retrievedOn = page.retrievedOn ?? '';
  const chart = { name, redrawnOn: page.redrawnOn, retrievedOn, locale };
  const file = (table: 'indicators' | 'claims' | 'notes'): Rest => ({
    href: toSheetAddresses(table, { area: area.id }, locale).xlsx,
    words: 'xlsx',
  });
  const rest: Rest = { href: `${toAreaAddress(area, locale)}/figures`, words: 'pages' };
  const { yearly, besides, programmes } = page.split;
  const sections = [
    { href: '#main', label: t('overview'), isShown: true },
    { href: '#plan-actual', label: t('byYear'), isShown: indicators.length > 0 },
    { href: '#former', label: t('former'), isShown: page.formerRows.length > 0 },
    { href: '#member-years', label: t('memberYears'), isShown: page.memberCoverage !== null },
    { href: '#figures', label: t('figures'), isShown: yearly.length > 0 },
    { href: '#how', label: t('evidence'), isShown: page.formulas.length > 0 },
    { href: '#download', label: t('download'), isShown: true },
  ];
  return (
    <>
      <AreaHeader page={page} locale={locale} />
      <AreaVerdict page={page} locale={locale} />
      {headline && <AreaTiles row={headline.row} claims={claims} page={page} locale={locale} />}
      {indicators.length > 0 ? (
        <AreaFunding
          {...chart}
          indicators={indicators}
          fullest={page.fullest}
          rolledUp={rolledUp}
          claims={claims}
        />
      ) : (
        <FormerGlance units={page.former} retrievedOn={retrievedOn} locale={locale} />
      )}
      <AreaBoundaries page={page} locale={locale} />
      <AreaActions page={page} locale={locale} />
      <PageContext name={name} links={sections.filter(({ isShown }) => isShown)} locale={locale} />
      {page.formerRows.length > 0 && (
        <Fold
          id="former"
          title={t('former')}
          count={t('rows', { count: page.formerRows.length })}
          note={t('formerNote')}
        >
          <FormerUnits units={page.former} rows={page.formerRows} locale={locale} />
        </Fold>
      )}
      <AreaRollUp page={page} indicators={rolledUp} formerCount={page.counts.former} locale={locale} />
      <MemberYears page={page} locale={locale} />
      {since !== null && (
        <p className="notice">
          {t('since', { year: String(since) })} <a href={file('indicators').href}>{words('rest.xlsx')}</a>
        </p>
      )}
      <AreaCompletion {...chart} indicators={indicators} />
      <AreaShares {...chart} indicators={indicators} />
      <YearlyFigures
        figures={yearly}
        missing={page.missingYears}
        revisions={revisions}
        rest={rest}
        locale={locale}
      />
      <OtherFigures id="programmes" figures={programmes} revisions={revisions} rest={rest} locale={locale} />
      <OtherFigures id="besides" figures={besides} revisions={revisions} rest={rest} locale={locale} />
      <PlanVersions plans={page.revisedPlans} locale={locale} />
      {claims.length > 0 && (
        <Fold
          id="claims"
          title={t('claims')}
          count={t('rows', { count: claims.length })}
          note={t('claimsNote')}
          isEvidence
        >
          <ClaimTable checks={checks} areas={named} rest={file('claims')} locale={locale} />
        </Fold>
      )}
      {totals.length > 0 && (
        <Fold
          id="totals"
          title={t('totals')}
          count={t('rows', { count: totals.length })}
          note={t('totalsNote')}
          isEvidence
        >
          <TotalCheckTable checks={totals} rest={rest} locale={locale} />
        </Fold>
      )}
      <ProjectCounts counts={page.projectCounts} locale={locale} />
      <AreaNotes notes={notes} rest={file('notes')} locale={locale} />
      <MemberSums members={page.members} sums={page.memberSums} locale={locale} />
      <AreaMembers members={page.members} units={page.memberUnits} locale={locale} />
      <FormulaSection
        formulas={page.formulas}
        figures={figures}
        areas={named.filter(({ id }) => id !== area.id)}
        locale={locale}
      />
      <HowToRead page="area" locale={locale} />
      <p className="print-only hint mt-6">{t('notPrinted')}</p>
      <AreaDownloads
        area={area}
        counts={page.counts}
        memberFigures={page.memberFigures}
        retrievedOn={retrievedOn}
        locale={locale}
      />
    </>
  );
}

type OtherProps = {
  id: 'programmes' | 'besides';
  figures: readonly Figure[];
  revisions: AreaPage['revisions'];
  rest: Rest;
  locale: Locale;
};

/** Figures that stand beside those of single years: of several years, or of other money. */
async function OtherFigures({ id, locale, ...table }: OtherProps) {
  if (table.figures.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'area' });
  return (
    <Fold id={id} title={t(id)} count={t('rows', { count: table.figures.length })} note={t(`${id}Note`)}>
      <FigureTable caption={t(id)} {...table} locale={locale} />
    </Fold>
  );
}
