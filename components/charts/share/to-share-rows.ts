import type { ShareRow } from '#components/charts/chart-rows.ts';
import { toFormulaId } from '#lib/domain/formula.ts';
import type { YearShare } from '#lib/domain/year-shares.ts';
import type { Format } from '#lib/words/format.ts';
import { toSupportedPercent } from '#lib/words/to-supported-percent.ts';

type ShareLabels = { plan: string; actual: string; estimate: string; national: string; local: string };

/** How plan and actual of whole years divide between national and local, in words, in the order of the shares. */
export function toShareRows(shares: readonly YearShare[], format: Format, labels: ShareLabels): ShareRow[] {
  return shares.map(({ boundaries, year, measure, share, national, local }) => {
    const what = measure === 'actual' && national.measure === 'estimate' ? labels.estimate : labels[measure];
    const toText = (percent: string, operand: YearShare['national']) =>
      `${percent} (${format.money(operand)})`;
    const [nationalPercent, localPercent] = [format.percent(share.national), format.percent(share.local)];
    return {
      year,
      label: `${year}, ${what}`,
      formula: toFormulaId({ boundaries, year, period: 'FY', funding: 'total' }, `${measure}_share`),
      national: share.national.pct,
      local: share.local.pct,
      nationalText: toText(nationalPercent, national),
      localText: toText(localPercent, local),
      copied: {
        national: { operand: national, percent: toSupportedPercent(share.national, format) },
        local: { operand: local, percent: toSupportedPercent(share.local, format) },
      },
      text: `${nationalPercent} · ${localPercent}`,
    };
  });
}
