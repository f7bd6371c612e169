/** Why a completion is not computed, as `toReasonCode` begins. */
export const completionReasons = [
  'both_missing',
  'plan_missing',
  'actual_missing',
  'plan_zero',
  'plan_caveat',
  'actual_caveat',
  'plan_period_differs',
  'actual_round',
  'actual_undated',
  'plan_incomplete',
  'actual_incomplete',
  'actual_measure_differs',
] as const;

/** Why a growth is not computed. */
export const growthReasons = [
  'this_missing',
  'base_missing',
  'base_zero',
  'this_caveat',
  'base_caveat',
  'this_round',
  'this_undated',
  'period_differs',
  'measure_differs',
  'boundaries_changed',
  'this_incomplete',
  'base_incomplete',
  'this_measure_differs',
  'base_measure_differs',
] as const;

/** Why a claim cannot be checked. */
export const claimReasons = [
  'both_missing',
  'this_missing',
  'base_missing',
  'base_unknown',
  'base_zero',
  'this_caveat',
  'base_caveat',
] as const;

/** Why an amount is not told per inhabitant or in other prices; after a colon stands the caveat, or the years without an index. */
export const scaledReasons = ['population_missing', 'index_missing', 'part_year', 'caveat'] as const;
