import type { Area } from '#lib/domain/figure.ts';
import type { Finish } from '#lib/domain/finish.ts';
import type { RegionVerdict, YearVerdict } from '#lib/domain/year-verdict.ts';
import { tellRow, type VerdictWords } from './format-headline.ts';

type Words = VerdictWords & { toName: (area: Area) => string };

/** What a year's page says first, in whole sentences: of the nation, then of its regions; where nothing is known of either, how many units have a figure. */
export function tellYearVerdict(
  { nation, regions }: YearVerdict<Area>,
  units: number,
  words: Words,
): string[] {
  if (!nation && !regions) return [words.t('years.verdict.units', { count: units })];
  return [nation ? tellFinish(nation, words) : [], regions ? tellRegions(regions, words) : []].flat();
}

function tellRegions(verdict: RegionVerdict<Area>, words: Words): string {
  const { t, toName } = words;
  if (verdict.kind === 'amounts') return t('years.verdict.amounts', { count: verdict.count });
  if (verdict.kind === 'level')
    return t('years.verdict.level', {
      rates: verdict.finishes.map((one) => `${toName(one.area)} ${toRate(one, words)}`).join('; '),
    });
  const { finish } = verdict;
  if (verdict.kind === 'single') return tellFinish(finish, words);
  return t('years.verdict.best', {
    area: toName(finish.area),
    rate: toRate(finish, words),
    count: verdict.of,
  });
}

function tellFinish({ area, indicator }: Finish<Area>, words: Words): string {
  return words.t('years.verdict.of', { area: words.toName(area), told: tellRow(indicator, words).join(' ') });
}

function toRate({ indicator: { completion } }: Finish<Area>, { format }: Words): string {
  return completion.state === 'refused' ? '' : format.percent(completion);
}
