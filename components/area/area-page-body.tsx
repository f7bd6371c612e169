import { getTranslations } from 'next-intl/server';
import { ClaimTable } from '#components/check/claim-table.tsx';
import { PlanVersions } from '#components/check/plan-versions.tsx';
import { TotalCheckTable } from '#components/check/total-check-table.tsx';
import { HowToRead } from '#components/explain/how-to-read.tsx';
import { FigureTable } from '#components/figure/figure-table.tsx';
import { ProjectCounts } from '#components/figure/project-counts.tsx';
import { FormulaSection } from '#components/formula/formula-section.tsx';
import { Headline } from '#components/indicator/headline.tsx';
import { Contents } from '#components/ui/contents.tsx';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Rest } from '#components/ui/rest-of-rows.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress, toSheetAddresses } from '#lib/addresses/addresses.ts';
import type { AreaPage } from '#lib/queries/get-area-page.ts';
import { formatAreaSpan } from '#lib/words/format-area-span.ts';
import { AreaCompletion } from './area-completion.tsx';
import { AreaDownloads } from './area-downloads.tsx';
import { AreaFunding } from './area-funding.tsx';
import { AreaHeader } from './area-header.tsx';
import { AreaMembers } from './area-members.tsx';
import { AreaNotes } from './area-notes.tsx';
import { AreaRollUp } from './area-roll-up.tsx';
import { AreaShares } from './area-shares.tsx';
import { CompareNeighbours } from './compare-neighbours.tsx';
import { MemberSums } from './member-sums.tsx';
import { NoFigures } from './no-figures.tsx';
import { YearJump } from './year-jump.tsx';
import { YearlyFigures } from './yearly-figures.tsx';

type Props = { page: AreaPage; locale: Locale };

/** An area's funding page: a province, a municipality, a region or the nation. */
export async function AreaPageBody({ page, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'area' });
  const words = await getTranslations({ locale, namespace: 'paging' });
  const { area, figures, claims, notes, indicators, since, rolledUp, checks, totals, revisions, named } =
    page;
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
    { id: 'newest', title: t('newest'), isShown: indicators.length > 0 },
    { id: 'plan-actual', title: t('planActual'), isShown: indicators.length > 0 },
    { id: 'completion', title: t('completion'), isShown: indicators.length > 0 },
    { id: 'share', title: t('share'), isShown: indicators.length > 0 },
    { id: 'figures', title: t('figures'), isShown: yearly.length > 0 },
    { id: 'programmes', title: t('programmes'), isShown: programmes.length > 0 },
    { id: 'claims', title: t('claims'), isShown: claims.length > 0 },
    { id: 'members', title: t('members', { count: page.members.length }), isShown: page.members.length > 0 },
    { id: 'download', title: t('download'), isShown: true },
  ];
  return (
    <>
      <AreaHeader page={page} locale={locale} />
      <CompareNeighbours area={area} neighbours={page.neighbours} indicators={indicators} locale={locale} />
      <YearJump indicators={indicators} locale={locale} />
      <Contents label={t('contents')} links={sections.filter(({ isShown }) => isShown)} />
      <HowToRead page="area" locale={locale} />
      {figures.length === 0 && (
        <NoFigures area={area} counts={page.counts} retrievedOn={retrievedOn} locale={locale} />
      )}
      {indicators.length > 0 && (
        <>
          <PageSection id="newest" title={t('newest')}>
            <Headline rows={page.newest} claims={claims} locale={locale} />
          </PageSection>
          {since !== null && (
            <p className="notice">
              {t('since', { year: String(since) })} <a href={file('indicators').href}>{words('rest.xlsx')}</a>
            </p>
          )}
          <AreaFunding {...chart} indicators={indicators} rolledUp={rolledUp} claims={claims} />
          <AreaCompletion {...chart} indicators={indicators} />
          <AreaShares {...chart} indicators={indicators} />
        </>
      )}
      <AreaRollUp page={page} indicators={rolledUp} formerCount={page.counts.former} locale={locale} />
      <YearlyFigures
        figures={yearly}
        missing={page.missingYears}
        revisions={revisions}
        rest={rest}
        locale={locale}
      />
      {programmes.length > 0 && (
        <PageSection id="programmes" title={t('programmes')} note={t('programmesNote')}>
          <FigureTable
            caption={t('programmes')}
            figures={programmes}
            revisions={revisions}
            rest={rest}
            locale={locale}
          />
        </PageSection>
      )}
      {besides.length > 0 && (
        <PageSection id="besides" title={t('besides')} note={t('besidesNote')}>
          <FigureTable
            caption={t('besides')}
            figures={besides}
            revisions={revisions}
            rest={rest}
            locale={locale}
          />
        </PageSection>
      )}
      <PlanVersions plans={page.revisedPlans} locale={locale} />
      {claims.length > 0 && (
        <PageSection id="claims" title={t('claims')} note={t('claimsNote')} isEvidence>
          <ClaimTable checks={checks} areas={named} rest={file('claims')} locale={locale} />
        </PageSection>
      )}
      {totals.length > 0 && (
        <PageSection id="totals" title={t('totals')} note={t('totalsNote')} isEvidence>
          <TotalCheckTable checks={totals} rest={rest} locale={locale} />
        </PageSection>
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
      <p className="print-only hint mt-6">{t('notPrinted')}</p>
      <AreaDownloads area={area} counts={page.counts} retrievedOn={retrievedOn} locale={locale} />
    </>
  );
}
