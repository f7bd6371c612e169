import type { ShareRow } from '#components/charts/chart-rows.ts';
import { toFormulaId } from '#lib/domain/formula.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import type { Operand } from '#lib/domain/operand.ts';
import { computeShare } from '#lib/domain/share.ts';
import type { Format } from '#lib/words/format.ts';
import { toSupportedPercent } from '#lib/words/to-supported-percent.ts';

export type ShareLabels = { plan: string; actual: string; estimate: string; national: string; local: string };

/** How plan and actual of whole years divide between national and local, newest first; years without both are left out. */
export function toShareRows(
  indicators: readonly Indicator[],
  format: Format,
  labels: ShareLabels,
): ShareRow[] {
  const years = [...new Set(indicators.map(({ year }) => year))].sort((a, b) => b - a);
  return years.flatMap((year) => {
    const find = (funding: 'national' | 'local') =>
      indicators.find((row) => row.year === year && row.funding === funding && row.period === 'FY');
    const [national, local] = [find('national'), find('local')];
    const toId = (kind: 'plan_share' | 'actual_share') =>
      toFormulaId({ boundaries: 'reported', year, period: 'FY', funding: 'total' }, kind);
    return [
      ...toRow(year, labels.plan, toId('plan_share'), national?.plan, local?.plan, format),
      ...toRow(
        year,
        national?.actual?.measure === 'estimate' ? labels.estimate : labels.actual,
        toId('actual_share'),
        national?.actual,
        local?.actual,
        format,
      ),
    ];
  });
}

function toRow(
  year: number,
  what: string,
  formula: string,
  national: Operand | null | undefined,
  local: Operand | null | undefined,
  format: Format,
): ShareRow[] {
  const share = computeShare(national ?? null, local ?? null);
  if (share.state === 'refused' || !national || !local) return [];
  const nationalText = `${format.percent(share.national)} (${format.money(national)})`;
  const localText = `${format.percent(share.local)} (${format.money(local)})`;
  const text = `${format.percent(share.national)} · ${format.percent(share.local)}`;
  const { national: nationalShare, local: localShare } = share;
  return [
    {
      year,
      label: `${year}, ${what}`,
      formula,
      national: nationalShare.pct,
      local: localShare.pct,
      nationalText,
      localText,
      copied: {
        national: { operand: national, percent: toSupportedPercent(nationalShare, format) },
        local: { operand: local, percent: toSupportedPercent(localShare, format) },
      },
      text,
    },
  ];
}
