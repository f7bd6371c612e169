import { getTranslations } from 'next-intl/server';
import { PageSection } from '#components/ui/page-section.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Area, Figure } from '#lib/domain/figure.ts';
import type { Formula } from '#lib/domain/formula.ts';
import { FormulaEntry } from './formula-entry.tsx';
import { FormulaPopovers } from './formula-popovers.tsx';

type Props = {
  /** What the page's computed values are links to. */
  formulas: readonly Formula[];
  figures: readonly Figure[];
  /** Other areas that amounts are of; the page's own is not named again. */
  areas: readonly Area[];
  locale: Locale;
};

/** How every computed value of a page was computed; on wide screens each opens beside its number. */
export async function FormulaSection({ formulas, figures, areas, locale }: Props) {
  if (formulas.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'formula' });
  const others = new Map(areas.map((other) => [other.id, other]));
  return (
    <PageSection id="how" title={t('title')} note={t('note')} isEvidence>
      {formulas.map((formula) => (
        <FormulaEntry key={formula.id} formula={formula} figures={figures} areas={others} locale={locale} />
      ))}
      <FormulaPopovers close={t('close')} />
    </PageSection>
  );
}
