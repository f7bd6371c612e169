import { Fold } from '#components/ui/fold.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Area, Figure } from '#lib/domain/figure.ts';
import type { Formula } from '#lib/domain/formula.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { FormulaEntry } from './formula-entry.tsx';
import { formulaHint } from './opens.tsx';

type Props = {
  /** What the page's computed values are links to. */
  formulas: readonly Formula[];
  figures: readonly Figure[];
  /** Other areas that amounts are of; the page's own is not named again. */
  areas: readonly Area[];
  locale: Locale;
};

/** How every computed value of a page was computed, folded; each opens beside its number where a script runs (lib/next-seams/formula-script.ts). */
export function FormulaSection({ formulas, figures, areas, locale }: Props) {
  if (formulas.length === 0) return null;
  const t = getTranslator(locale, 'formula');
  const others = new Map(areas.map((other) => [other.id, other]));
  return (
    <Fold
      id="how"
      title={t('title')}
      count={t('count', { count: formulas.length })}
      note={t('note')}
      isEvidence
    >
      <p id={formulaHint} hidden>
        {t('title')}
      </p>
      <div data-close={t('close')}>
        {formulas.map((formula) => (
          <FormulaEntry key={formula.id} formula={formula} figures={figures} areas={others} locale={locale} />
        ))}
      </div>
    </Fold>
  );
}
