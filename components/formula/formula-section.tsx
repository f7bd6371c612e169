import { getTranslations } from 'next-intl/server';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Area, Figure } from '#lib/domain/figure.ts';
import { toFormulas } from '#lib/domain/formula.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { listRevisedPlans, toVersionFormulas } from '#lib/domain/revised-plan.ts';
import { FormulaEntry } from './formula-entry.tsx';
import { FormulaPopovers } from './formula-popovers.tsx';

type Props = {
  /** The area's rows as reported; what is computed in them is a link to its formula here. */
  indicators: readonly Indicator[];
  /** Its rows on today's map, of which the page shows amounts and completion. */
  rolledUp: readonly Indicator[];
  figures: readonly Figure[];
  areas: readonly Area[];
  /** The page's own area, which is not named again. */
  area: string;
  locale: Locale;
};

/** How every computed value of a page was computed; on wide screens each opens beside its number. */
export async function FormulaSection({ indicators, rolledUp, figures, areas, area, locale }: Props) {
  const onToday = toFormulas(rolledUp).filter(({ kind }) => kind === 'completion' || kind.endsWith('_total'));
  const versions = listRevisedPlans(figures, indicators).flatMap(toVersionFormulas);
  const formulas = [...toFormulas(indicators), ...versions, ...onToday];
  if (formulas.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'formula' });
  const others = new Map(areas.filter(({ id }) => id !== area).map((other) => [other.id, other]));
  return (
    <PageSection id="how" title={t('title')} note={t('note')} isEvidence>
      {formulas.map((formula) => (
        <FormulaEntry key={formula.id} formula={formula} figures={figures} areas={others} locale={locale} />
      ))}
      <FormulaPopovers close={t('close')} />
    </PageSection>
  );
}
