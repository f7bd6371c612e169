import type { Chart } from '#components/charts/chart.ts';
import type { ShareRow } from '#components/charts/chart-rows.ts';
import type { Locale } from '#i18n/locales.ts';
import type { FundingShare } from '#lib/domain/year-shares.ts';
import { createFormat } from '#lib/words/format.ts';
import { getTranslator } from '#lib/words/get-translator.ts';
import { toShareRows } from './to-share-rows.ts';

type Input = { name: string; shares: readonly FundingShare[]; locale: Locale };

/** National against local funding of whole years, with its rows; no chart when no year has both. */
export function createShareChart({ name, shares, locale }: Input): { rows: ShareRow[]; chart: Chart | null } {
  const t = getTranslator(locale);
  const [national, local] = [t('vocabulary.funding.national'), t('vocabulary.funding.local')];
  const labels = {
    plan: t('vocabulary.measure.plan').toLowerCase(),
    actual: t('vocabulary.measure.actual').toLowerCase(),
    estimate: t('vocabulary.measure.estimate').toLowerCase(),
    national,
    local,
  };
  const rows = toShareRows(shares, createFormat(locale), labels);
  if (rows.length === 0) return { rows, chart: null };
  const drawn = rows.map(({ label, national: share, nationalText, localText, text }) => ({
    label,
    national: share,
    text,
    lines: [`${national}: ${nationalText}`, `${local}: ${localText}`],
  }));
  return {
    rows,
    chart: {
      title: t('chart.shareTitle'),
      subject: name,
      unit: t('chart.percent'),
      summary: t('chart.shareSummary', { count: rows.length }),
      legend: [
        { mark: 'solid', tone: 'national', label: national },
        { mark: 'solid', tone: 'local', label: local },
      ],
      content: { kind: 'shares', shares: { rows: drawn } },
    },
  };
}
