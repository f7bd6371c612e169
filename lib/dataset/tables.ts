import { z } from 'zod';
import {
  areaKinds,
  bounds,
  claimBases,
  claimKinds,
  confidences,
  fundings,
  measures,
  memberCertainties,
  noteTopics,
  periods,
  populationStages,
  priceBases,
  sourceKinds,
  sourceLanguages,
} from '#lib/domain/vocabulary.ts';
import {
  caveatList,
  count,
  dong,
  isoDate,
  oneOf,
  optional,
  percent,
  persons,
  slug,
  sourceDate,
  stepDong,
  stepPercent,
  stepPersons,
  textUpTo,
  year,
} from './cells.ts';
import { webAddress } from './web-address.ts';

/** Letters at most, a few times the longest of November 2026 (36, 131, 81, 147 and 187): more is a page pasted into a cell. */
const longest = { name: 100, title: 500, publisher: 300, law: 500, note: 2_000 };

// The columns of each file, in the file's order (data/README.md). The first column of areas and sources is their id.

const cellColumns = {
  area: slug,
  year_from: year,
  year_to: year,
  period: oneOf(periods),
  funding: oneOf(fundings),
  measure: oneOf(measures),
};

const areaBase = /^area:([a-z0-9-]{1,100})$/;
export const plainBases = claimBases.filter((base) => base !== 'area_total');

/** `area:<id>` or a word: what a printed percentage is a percentage of. */
const claimBase = z
  .string()
  .refine((value) => areaBase.test(value) || plainBases.some((base) => base === value), {
    error: ({ input }) =>
      `must be one of ${plainBases.join(', ')} or area:<id>; it is "${String(input).slice(0, 60)}"`,
  })
  .transform((value) => {
    const base = plainBases.find((known) => known === value);
    return base ? { base, baseArea: null } : { base: 'area_total' as const, baseArea: value.slice(5) };
  });

export const areaColumns = z.object({
  area: slug,
  kind: oneOf(areaKinds),
  name_vi: textUpTo(longest.name),
  name_en: textUpTo(longest.name),
  official_code: optional(z.string().regex(/^\d{2}$/, { error: 'must be two digits' })),
  valid_from: optional(isoDate),
  valid_to: optional(isoDate),
  legal_source: optional(textUpTo(longest.law)),
});

export const areaChangeColumns = z.object({
  from_area: slug,
  to_area: slug,
  effective_on: isoDate,
  legal_source: textUpTo(longest.law),
});

export const areaMemberColumns = z.object({ region: slug, area: slug, certainty: oneOf(memberCertainties) });

export const sourceColumns = z.object({
  source: slug,
  title: optional(textUpTo(longest.title)),
  publisher: textUpTo(longest.publisher),
  url: webAddress,
  published_on: optional(sourceDate),
  language: oneOf(sourceLanguages),
  kind: oneOf(sourceKinds),
  retrieved_on: sourceDate,
});

export const figureColumns = z.object({
  ...cellColumns,
  amount_vnd: dong,
  step_vnd: stepDong,
  bound: oneOf(bounds),
  projects: optional(count),
  caveats: caveatList,
  confidence: oneOf(confidences),
  source: slug,
});

export const claimColumns = z.object({
  ...cellColumns,
  kind: oneOf(claimKinds),
  value_pct: percent,
  step_pct: stepPercent,
  bound: oneOf(bounds),
  base: claimBase,
  confidence: oneOf(confidences),
  source: slug,
});

export const noteColumns = z.object({
  area: slug,
  year,
  topic: oneOf(noteTopics),
  note_vi: textUpTo(longest.note),
  note_en: textUpTo(longest.note),
  source: slug,
});

/** Offices are no table of a data release: they tell whom to ask, and nothing is computed with them. */
export const officeColumns = z.object({
  area_kind: oneOf(areaKinds),
  name_vi: textUpTo(longest.name),
  name_en: textUpTo(longest.publisher),
  legal_source: textUpTo(longest.law),
  url: webAddress,
  retrieved_on: sourceDate,
});

export const populationColumns = z.object({
  area: slug,
  year,
  inhabitants: persons,
  step: stepPersons,
  stage: optional(oneOf(populationStages)),
  source: slug,
});

export const priceIndexColumns = z.object({
  year,
  index_pct: percent,
  base: oneOf(priceBases),
  step_pct: stepPercent,
  source: slug,
});
