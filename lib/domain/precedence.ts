import type { Figure, Source } from './figure.ts';
import { isPart } from './part.ts';
import { type Bound, type Confidence, confidences, sourceKinds } from './vocabulary.ts';

type Printed = {
  confidence: Confidence;
  source: Pick<Source, 'kind' | 'publishedOn'>;
  bound: Bound;
  position: number;
};
/** What of a figure decides whether it is shown before another of its cell. */
export type Contender = Printed & Pick<Figure, 'stepVnd' | 'caveats'>;
type Rule<Row> = readonly [name: PrecedenceRule, compare: (a: Row, b: Row) => number];

export const precedenceRules = [
  'whole',
  'confidence',
  'source_kind',
  'bound',
  'step',
  'caveats',
  'publication',
  'order',
] as const;
export type PrecedenceRule = (typeof precedenceRules)[number];

const trust: readonly Rule<Printed>[] = [
  ['confidence', (a, b) => confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence)],
  ['source_kind', (a, b) => sourceKinds.indexOf(a.source.kind) - sourceKinds.indexOf(b.source.kind)],
  ['bound', (a, b) => Number(a.bound !== 'exact') - Number(b.bound !== 'exact')],
];
const recency: readonly Rule<Printed>[] = [
  ['publication', (a, b) => comparePublication(a.source.publishedOn ?? '', b.source.publishedOn ?? '')],
  ['order', (a, b) => a.position - b.position],
];
const forFigures: readonly Rule<Contender>[] = [
  ['whole', (a, b) => Number(isPart(a)) - Number(isPart(b))],
  ...trust,
  ['step', (a, b) => Number(a.stepVnd - b.stepVnd)],
  ['caveats', (a, b) => a.caveats.length - b.caveats.length],
  ...recency,
];

/** Which of two printed values is trusted first: confidence, kind of source, exact before any other bound (DESIGN §3). */
export function compareTrust(a: Printed, b: Printed): number {
  return compareBy(trust, a, b);
}

/** What decides between values that are trusted alike: later publication (unknown last), then order in the file (DESIGN §3). */
export function compareRecency(a: Printed, b: Printed): number {
  return compareBy(recency, a, b);
}

/**
 * Which of two figures of a cell is shown first: a whole before a part, confidence, kind of source, exact bound, finer step, fewer caveats, later
 * publication, order in the file (DESIGN §3). Negative when `a` goes first.
 */
export function compareFigures(a: Contender, b: Contender): number {
  return compareBy(forFigures, a, b);
}

/** The first rule by which two different figures of a cell differ: why the one is shown before the other. */
export function findDecidingRule(a: Figure, b: Figure): PrecedenceRule {
  return forFigures.find(([, compare]) => compare(a, b) !== 0)?.[0] ?? 'order';
}

function compareBy<Row>(rules: readonly Rule<Row>[], a: Row, b: Row): number {
  for (const [, compare] of rules) {
    const order = compare(a, b);
    if (order !== 0) return order;
  }
  return 0;
}

/** ISO dates compare as text; '' stands for an unknown one. */
function comparePublication(a: string, b: string): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}
