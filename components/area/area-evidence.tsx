import { ClaimTable } from '#components/check/claim-table.tsx';
import { PlanVersions } from '#components/check/plan-versions.tsx';
import { TotalCheckTable } from '#components/check/total-check-table.tsx';
import { FigureTable } from '#components/figure/figure-table.tsx';
import { ProjectCounts } from '#components/figure/project-counts.tsx';
import { FormulaSection } from '#components/formula/formula-section.tsx';
import { Fold } from '#components/ui/fold.tsx';
import type { Rest } from '#components/ui/rest-of-rows.tsx';
import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress, toSheetAddresses } from '#lib/addresses/addresses.ts';
import type { ListedFigures } from '#lib/domain/listed-figures.ts';
import type { AreaPage } from '#lib/queries/get-area-page.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { AreaCompletion } from './area-completion.tsx';
import { AreaMembers } from './area-members.tsx';
import { AreaNotes } from './area-notes.tsx';
import { AreaScaled } from './area-scaled.tsx';
import { AreaShares } from './area-shares.tsx';
import { MemberSums } from './member-sums.tsx';
import { ProjectChart } from './project-chart.tsx';
import { YearlyFigures } from './yearly-figures.tsx';

type Props = {
  page: AreaPage;
  /** With its time where another bears the name. */
  name: string;
  locale: Locale;
};

/** What stands behind an area's first screen, folded: rates and shares by year, every figure, what sources claim and how each number was computed. */
export function AreaEvidence({ page, name, locale }: Props) {
  const t = getTranslator(locale, 'area');
  const words = getTranslator(locale, 'paging');
  const { area, figures, claims, notes, indicators, since, checks, totals, revisions, named } = page;
  const { yearly, besides, programmes } = page.split;
  const chart = { name, redrawnOn: page.redrawnOn, retrievedOn: page.retrievedOn ?? '', locale };
  const file = (table: 'indicators' | 'claims' | 'notes' | 'per-inhabitant'): Rest => ({
    href: toSheetAddresses(table, { area: area.id }, locale).xlsx,
    words: 'xlsx',
  });
  const rest: Rest = { href: `${toAreaAddress(area, locale)}/figures`, words: 'pages' };
  return (
    <>
      {since !== null && (
        <p className="notice">
          {t('since', { year: String(since) })} <a href={file('indicators').href}>{words('rest.xlsx')}</a>
        </p>
      )}
      <AreaCompletion {...chart} indicators={indicators} />
      <AreaShares {...chart} area={area.id} shares={page.shares} />
      <AreaScaled rows={page.scaled} rest={file('per-inhabitant')} locale={locale} />
      <YearlyFigures
        list={yearly}
        missing={page.missingYears}
        revisions={revisions}
        rest={rest}
        locale={locale}
      />
      <OtherFigures id="programmes" list={programmes} revisions={revisions} rest={rest} locale={locale} />
      <OtherFigures id="besides" list={besides} revisions={revisions} rest={rest} locale={locale} />
      <PlanVersions plans={page.revisedPlans} locale={locale} />
      {claims.length > 0 && (
        <Fold
          id="claims"
          title={t('claims')}
          count={words('rows', { count: claims.length })}
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
          count={words('rows', { count: totals.length })}
          note={t('totalsNote')}
          isEvidence
        >
          <TotalCheckTable checks={totals} rest={rest} locale={locale} />
        </Fold>
      )}
      <ProjectCounts counts={page.projectCounts} locale={locale}>
        <ProjectChart {...chart} indicators={indicators} />
      </ProjectCounts>
      <AreaNotes notes={notes} rest={file('notes')} locale={locale} />
      <MemberSums members={page.members} sums={page.memberSums} locale={locale} />
      <AreaMembers members={page.members} units={page.memberUnits} locale={locale} />
      <FormulaSection
        formulas={page.formulas}
        figures={figures}
        areas={named.filter(({ id }) => id !== area.id)}
        locale={locale}
      />
    </>
  );
}

type OtherProps = {
  id: 'programmes' | 'besides';
  list: ListedFigures;
  revisions: AreaPage['revisions'];
  rest: Rest;
  locale: Locale;
};

/** Figures that stand beside those of single years: of several years, or of other money. */
function OtherFigures({ id, list, locale, ...table }: OtherProps) {
  const { rows, marks, total } = list;
  if (total === 0) return null;
  const t = getTranslator(locale, 'area');
  const words = getTranslator(locale, 'paging');
  return (
    <Fold id={id} title={t(id)} count={words('rows', { count: total })} note={t(`${id}Note`)}>
      <FigureTable caption={t(id)} figures={rows} marks={marks} total={total} {...table} locale={locale} />
    </Fold>
  );
}
