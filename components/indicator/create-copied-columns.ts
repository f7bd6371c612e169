import type { Copied } from '#components/ui/data-table.tsx';
import type { Locale } from '#i18n/locales.ts';
import type { Claim } from '#lib/domain/figure.ts';
import type { Growth } from '#lib/domain/growth.ts';
import type { Operand } from '#lib/domain/operand.ts';
import type { Rate, Refusal } from '#lib/domain/rate.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { toSupportedPercent } from '#lib/words/to-supported-percent.ts';
import { createOperandMarks } from './create-operand-marks.ts';

type Amount = Pick<Operand, 'amountVnd' | 'bound'>;

export type CopiedColumns = Awaited<ReturnType<typeof createCopiedColumns>>;

/** The columns that amounts and rates become in a copied table: the number in its unit, then what must be known of it, where a row has such. */
export function createCopiedColumns(locale: Locale) {
  const t = getTranslator(locale, 'takeAway');
  const tIndicator = getTranslator(locale, 'indicator');
  const toMarks = createOperandMarks(locale);
  const format = createFormat(locale);
  const toBound = ({ bound }: Amount) => (bound === 'exact' ? [] : [t(`bound.${bound}`)]);
  const remark = <Row>(label: string, read: (row: Row) => readonly string[]): Copied<Row> => ({
    heading: t('remarks', { label }),
    value: (row) => read(row).join('; ') || null,
    optional: true,
  });
  const vnd = <Row>(label: string, read: (row: Row) => bigint | null): Copied<Row> => ({
    heading: t('inVnd', { label }),
    value: read,
  });
  const percent = <Row>(label: string, value: Copied<Row>['value']): Copied<Row> => ({
    heading: t('inPercent', { label }),
    value,
  });

  return {
    /** Whole đồng. */
    vnd,
    /** Per cent. */
    percent,
    /** A printed amount in whole đồng; "over", "nearly" or "about" beside it. */
    printed: <Row>(label: string, read: (row: Row) => Amount | null): Copied<Row>[] => [
      vnd(label, (row) => read(row)?.amountVnd ?? null),
      remark(label, (row) => toBound(read(row) ?? { amountVnd: 0n, bound: 'exact' })),
    ],
    /** An amount in whole đồng; its bound and its marks beside it. */
    amount: <Row>(label: string, read: (row: Row) => Operand | null): Copied<Row>[] => [
      vnd(label, (row) => read(row)?.amountVnd ?? null),
      remark(label, (row) => {
        const operand = read(row);
        return operand ? [...toBound(operand), ...toMarks(operand)] : [];
      }),
    ],
    /** A rate in per cent with the digits that it supports, empty when refused; then what a source prints in its place. */
    rate: <Row>(
      label: string,
      read: (row: Row) => Rate | null,
      readPrinted: (row: Row) => Claim | null = () => null,
    ): Copied<Row>[] => [
      percent(label, (row) => toSupportedPercent(read(row), format)),
      remark(label, (row) => toRateRemark(read(row))),
      {
        ...percent(t('asPrinted', { label }), (row) =>
          read(row)?.state === 'refused' ? (readPrinted(row)?.valuePct ?? null) : null,
        ),
        optional: true,
      },
    ],
    /** A growth in per cent with the digits that it supports, the change in đồng, and why there is none; empty where there is no amount to have grown. */
    growth: <Row>(
      label: string,
      read: (row: Row) => Growth | null,
      toReason: (reason: Refusal) => string,
    ): Copied<Row>[] => [
      { ...percent(t('growth', { label }), (row) => toSupportedPercent(read(row), format)), optional: true },
      {
        ...vnd(t('growth', { label }), (row) => {
          const growth = read(row);
          return !growth || growth.state === 'refused' ? null : growth.changeVnd;
        }),
        optional: true,
      },
      remark(t('growth', { label }), (row) => {
        const growth = read(row);
        return growth?.state === 'refused' ? [toReason(growth.reason)] : toRateRemark(growth);
      }),
    ],
  };

  function toRateRemark(rate: Rate | Growth | null): string[] {
    if (!rate || rate.state === 'refused') return [];
    const reportPlan = 'reportPlan' in rate ? rate.reportPlan : null;
    const plan = reportPlan ? [tIndicator('reportPlan', { plan: format.money(reportPlan) })] : [];
    if (rate.state === 'estimate') return [t('estimate'), ...plan];
    return rate.state === 'progress' ? [t('progress', { months: rate.months }), ...plan] : plan;
  }
}
