import { AreaLinks } from '#components/area/area-links.tsx';
import type { Opening } from '#components/formula/opens.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Area } from '#lib/domain/figure.ts';
import type { Growth } from '#lib/domain/growth.ts';
import type { Operand } from '#lib/domain/operand.ts';
import { findGap } from '#lib/domain/roll-up.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { OperandText } from './operand-text.tsx';

type Props = {
  operand: Operand | null;
  /** The amount's own growth, which says why it was not added up. */
  growth: Growth;
  /** The formula of an amount that is added up. */
  opening?: Opening;
  /** The unit's predecessors. */
  parts: readonly Area[];
  locale: Locale;
};

/** An amount on today's map; where only some predecessors published it, how many did and links to those who did not. */
export function AmountOrGap({ operand, growth, opening, parts, locale }: Props) {
  const t = getTranslator(locale, 'maps');
  const gap = findGap(growth);
  if (!gap) return <OperandText operand={operand} opening={opening} locale={locale} />;
  if (gap.code === 'measure_differs') return <span className="text-muted">{t('mixedMeasures')}</span>;
  return <Incomplete missing={gap.missing ?? []} parts={parts} locale={locale} />;
}

async function Incomplete({
  missing,
  parts,
  locale,
}: Pick<Props, 'parts' | 'locale'> & { missing: readonly Area[] }) {
  const t = getTranslator(locale, 'maps');
  const links = await Promise.all(
    missing.map(async (area) => ({ area, name: await formatClearName(area, locale) })),
  );
  return (
    <span className="text-muted">
      {t.rich('incomplete', {
        known: parts.length - missing.length,
        total: parts.length,
        names: () => <AreaLinks links={links} locale={locale} />,
      })}
    </span>
  );
}
