import 'server-only';
import { z } from 'zod';
import { bounds, claimKinds, fundings, measures, periods } from '#lib/domain/vocabulary.ts';

const place = {
  area: z.string(),
  yearFrom: z.number(),
  yearTo: z.number(),
  period: z.enum(periods),
  funding: z.enum(fundings),
  measure: z.enum(measures),
  bound: z.enum(bounds),
  source: z.string(),
};
const Amount = z.string().transform(BigInt);
export const FigureText = z.object({ ...place, amountVnd: Amount, stepVnd: Amount });
export const ClaimText = z.object({
  ...place,
  kind: z.enum(claimKinds),
  valuePct: z.string(),
  stepPct: z.string(),
});

/** What a release's page says of a figure or a claim as it was or became. */
export type FigureText = z.output<typeof FigureText>;
export type ClaimText = z.output<typeof ClaimText>;

/** A figure from the text that a release kept of it; throws when the text is none. */
export function parseFigureText(text: string): FigureText {
  return FigureText.parse(JSON.parse(text));
}

/** A claim from the text that a release kept of it; throws when the text is none. */
export function parseClaimText(text: string): ClaimText {
  return ClaimText.parse(JSON.parse(text));
}
