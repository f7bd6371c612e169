// The closed vocabularies of the dataset (data/README.md). Order within each list is the order of display or precedence.

export const areaKinds = ['province', 'municipality', 'region', 'nation'] as const;
export const sourceKinds = ['ministry', 'province', 'law', 'news', 'other'] as const;
export const sourceLanguages = ['vi', 'en', 'other'] as const;
export const fundings = ['total', 'national', 'local'] as const;
export const measures = [
  'plan',
  'actual',
  'estimate',
  'matched',
  'investment',
  'contracted',
  'requested',
] as const;
export const monthPeriods = [
  'M01',
  'M02',
  'M03',
  'M04',
  'M05',
  'M06',
  'M07',
  'M08',
  'M09',
  'M10',
  'M11',
] as const;
export const periods = ['FY', ...monthPeriods, 'ROUND', 'UNDATED'] as const;
export const bounds = ['exact', 'over', 'under', 'about'] as const;
export const confidences = ['high', 'medium'] as const;
export const caveats = [
  'private_capital_possible',
  'one_round',
  'one_activity',
  'partial_scope',
  'funding_inferred',
  'measure_inferred',
  'year_inferred',
  'area_inferred',
  'cutoff_unknown',
  'underway',
  'machine_translated',
  'programme_aim',
  'rate_repeated',
  'revised',
  'mixed_programme',
  'unusual_amount',
] as const;
export const memberCertainties = ['printed', 'inferred'] as const;
export const claimKinds = ['completion', 'growth', 'share'] as const;
export const claimBases = [
  'plan_same_year',
  'plan_prev_year',
  'actual_prev_year',
  'same_period_prev_year',
  'total_plan_same_year',
  'area_total',
  'funding_total',
  'unknown',
] as const;
/** The two maps: each unit in its own boundaries, or today's units with their predecessors' amounts added (DESIGN §3). */
export const boundaries = ['reported', '2025'] as const;
export const verdicts = ['differs', 'consistent', 'unchecked'] as const;
/** How final a printed population is: a preliminary figure (sơ bộ) or an estimate (ước tính). */
export const populationStages = ['preliminary', 'estimate'] as const;
/** Of which year's prices a price index is a percentage. */
export const priceBases = ['previous_year'] as const;
export const noteTopics = ['allocation', 'use', 'target', 'context'] as const;

export type AreaKind = (typeof areaKinds)[number];
export type SourceKind = (typeof sourceKinds)[number];
export type SourceLanguage = (typeof sourceLanguages)[number];
export type Funding = (typeof fundings)[number];
export type Measure = (typeof measures)[number];
export type MonthPeriod = (typeof monthPeriods)[number];
export type Period = (typeof periods)[number];
export type Bound = (typeof bounds)[number];
export type Confidence = (typeof confidences)[number];
export type Caveat = (typeof caveats)[number];
export type MemberCertainty = (typeof memberCertainties)[number];
export type ClaimKind = (typeof claimKinds)[number];
export type ClaimBase = (typeof claimBases)[number];
export type Boundaries = (typeof boundaries)[number];
export type Verdict = (typeof verdicts)[number];
export type PopulationStage = (typeof populationStages)[number];
export type PriceBase = (typeof priceBases)[number];
export type NoteTopic = (typeof noteTopics)[number];
