import type { Source } from './figure.ts';
import { type Bound, type Confidence, confidences, sourceKinds } from './vocabulary.ts';

type Printed = { confidence: Confidence; source: Source; bound: Bound; position: number };

/** Which of two printed values is trusted first: confidence, kind of source, exact before any other bound (DESIGN §3). */
export function compareTrust(a: Printed, b: Printed): number {
  return (
    confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
    sourceKinds.indexOf(a.source.kind) - sourceKinds.indexOf(b.source.kind) ||
    Number(a.bound !== 'exact') - Number(b.bound !== 'exact')
  );
}

/** What decides between values that are trusted alike: later publication (unknown last), then order in the file (DESIGN §3). */
export function compareRecency(a: Printed, b: Printed): number {
  return (
    comparePublication(a.source.publishedOn ?? '', b.source.publishedOn ?? '') || a.position - b.position
  );
}

/** ISO dates compare as text; '' stands for an unknown one. */
function comparePublication(a: string, b: string): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}
