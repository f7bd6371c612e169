import { findBreakingCaveat } from '#lib/domain/breaking-caveat.ts';
import type { FigureCounts } from '#lib/domain/count-figures.ts';
import type { Headline } from '#lib/domain/headline.ts';
import { type Indicator, toDenominator } from '#lib/domain/indicator.ts';
import type { Refusal } from '#lib/domain/rate.ts';
import type { Caveat } from '#lib/domain/vocabulary.ts';
import type { Format } from './format.ts';
import { tellYearPeriod } from './format-period.ts';
import type { Translator } from './get-translator.ts';

/** What is known of an area, for its sentence; `name` and `units` ("Hải Phòng (8), Hải Dương (6)") as the sentence writes them, `searchedOn` as it writes a day. */
export type Known = {
  headline: Headline | null;
  counts: Pick<FigureCounts<unknown>, 'own' | 'former'>;
  name: string;
  units: string;
  searchedOn: string;
};

export type VerdictWords = {
  t: Translator;
  format: Pick<Format, 'money' | 'moneyShort' | 'percent'>;
  toReason: (reason: Refusal) => string;
};

/**
 * What an area's page says first, in whole sentences: the headline row with its verdict, then what must be known beside it (a caveat, a newer but weaker row,
 * the last completion); of an area without a row what else there is.
 */
export function tellHeadline(
  { headline, counts, name, units, searchedOn }: Known,
  words: VerdictWords,
): string[] {
  const { t } = words;
  if (!headline) {
    if (counts.own > 0) return [t('verdict.otherOnly', { count: counts.own })];
    if (counts.former > 0) return [t('verdict.formerOnly', { name, count: counts.former, units })];
    return [t('verdict.nothing', { name, date: searchedOn })];
  }
  const { row, parts, newer, lastComplete } = headline;
  return [
    ...tellRow(row, words, { parts, hasMonths: newer?.year === row.year }),
    newer ? tellNewer(newer, words) : [],
    lastComplete ? tellLastComplete(lastComplete, words) : [],
  ].flat();
}

type Beside = {
  /** What the row's total consists of. */
  parts: Headline['parts'];
  /** Whether months of the same year are told after it. */
  hasMonths: boolean;
};

/** The verdict of one row, "2021: kế hoạch 142,2 tỷ đồng, thực hiện 130,4 tỷ đồng, đạt 91,7%.", and the caveats that break comparisons of it. */
export function tellRow(
  row: Indicator,
  words: VerdictWords,
  beside: Beside = { parts: null, hasMonths: false },
): string[] {
  return [tellAmounts(row, words, beside), ...tellCaveats(row, words)];
}

function tellAmounts(row: Indicator, words: VerdictWords, { parts, hasMonths }: Beside): string {
  const { t, format, toReason } = words;
  const { completion, actual } = row;
  const place = tellPlace(row, words);
  const plan = completion.state === 'refused' ? row.plan : toDenominator(row);
  const amounts = { plan: toText('plan'), actual: toText('actual') };
  if (completion.state !== 'refused') {
    const key = completion.state === 'ok' ? 'both' : completion.state;
    const ofReport = completion.reportPlan ? t('verdict.ofReport', { plan: amounts.plan }) : amounts.plan;
    return t(`verdict.${key}`, { place, ...amounts, plan: ofReport, rate: format.percent(completion) });
  }
  if (plan && actual) {
    return t('verdict.refused', { place, ...amounts, reason: toReason(completion.reason) });
  }
  if (plan) return t(hasMonths ? 'verdict.planOfYear' : 'verdict.planOnly', { place, plan: amounts.plan });
  const key = actual?.measure === 'estimate' ? 'estimateOnly' : 'actualOnly';
  return t(`verdict.${key}`, { place, actual: amounts.actual });

  function toText(measure: 'plan' | 'actual'): string {
    const operand = measure === 'plan' ? plan : actual;
    if (!operand) return '';
    const amount = format.money(operand);
    if (parts?.measure !== measure) return amount;
    const { national, local } = parts;
    return t('verdict.parts', {
      amount,
      national: format.moneyShort(national),
      local: format.moneyShort(local),
    });
  }
}

function tellPlace({ year, period, funding }: Indicator, { t }: VerdictWords): string {
  const place = tellYearPeriod({ yearFrom: year, yearTo: year, period }, t);
  return funding === 'total'
    ? place
    : t('verdict.place', { year: place, funding: t(`selection.funding.${funding}`) });
}

/** "Mới hơn: 2018, kinh phí địa phương, kế hoạch khoảng 4,5 tỷ đồng (mức bình quân chung cho nhiều năm)." */
function tellNewer(row: Indicator, words: VerdictWords): string {
  const { t, format } = words;
  const { plan, actual, completion, period } = row;
  const isOfMonths = period !== 'FY';
  const amounts = [
    plan && !isOfMonths ? t('verdict.planned', { plan: format.money(plan) }) : [],
    actual
      ? t(actual.measure === 'estimate' ? 'verdict.estimated' : 'verdict.spent', {
          actual: format.money(actual),
        })
      : [],
    completion.state === 'progress' ? t('verdict.progressed', { rate: format.percent(completion) }) : [],
  ].flat();
  const said = { place: tellPlace(row, words), amounts: amounts.join(', ') };
  const caveats = listCaveats(row).map((caveat) => t(`vocabulary.caveat.${caveat}`));
  return caveats.length > 0
    ? t('verdict.newerNoted', { ...said, caveats: caveats.join(', ') })
    : t('verdict.newer', said);
}

/** The caveats that break comparisons, each once; none where the refusal of the completion says it already. */
function tellCaveats({ plan, actual, completion }: Indicator, { t }: VerdictWords): string[] {
  const said = completion.state === 'refused' && plan && actual ? completion.reason.caveat : null;
  return listCaveats({ plan, actual })
    .filter((caveat) => caveat !== said)
    .map((caveat) => t('verdict.caveat', { caveat: t(`vocabulary.caveat.${caveat}`) }));
}

function listCaveats({ plan, actual }: Pick<Indicator, 'plan' | 'actual'>): Caveat[] {
  return [...new Set([plan, actual].flatMap((operand) => (operand && findBreakingCaveat(operand)) ?? []))];
}

function tellLastComplete(row: Indicator, words: VerdictWords): string[] {
  const { completion } = row;
  if (completion.state === 'refused') return [];
  const key = completion.state === 'estimate' ? 'lastEstimate' : 'lastComplete';
  return [
    words.t(`verdict.${key}`, { place: tellPlace(row, words), rate: words.format.percent(completion) }),
  ];
}
