import 'server-only';
import { z } from 'zod';
import type { Claim, Figure, Source } from '#lib/domain/figure.ts';
import type { Unsourced } from '#lib/domain/printed-state.ts';
import { caveats, claimBases, confidences, sourceKinds, sourceLanguages } from '#lib/domain/vocabulary.ts';
import { ClaimText, FigureText } from './parse-row-text.ts';

const whole = { id: z.string(), confidence: z.enum(confidences) };
const WholeFigure = FigureText.extend({
  ...whole,
  projects: z.number().nullable(),
  caveats: z.array(z.enum(caveats)),
});
const WholeClaim = ClaimText.extend({
  ...whole,
  base: z.enum(claimBases),
  baseArea: z.string().nullable(),
});
const WholeSource = z.object({
  id: z.string(),
  title: z.string().nullable(),
  publisher: z.string(),
  url: z.string(),
  publishedOn: z.string().nullable(),
  language: z.enum(sourceLanguages),
  kind: z.enum(sourceKinds),
  retrievedOn: z.string(),
});

/** The history does not keep the place in the file: a row of it stands behind all others. */
const last = { position: Number.MAX_SAFE_INTEGER };

/** All of a figure from the text that a release kept of it; throws when the text is none. */
export function parseWholeFigure(text: string): Unsourced<Figure> {
  return { ...WholeFigure.parse(JSON.parse(text)), ...last };
}

/** All of a claim from the text that a release kept of it; throws when the text is none. */
export function parseWholeClaim(text: string): Unsourced<Claim> {
  return { ...WholeClaim.parse(JSON.parse(text)), ...last };
}

/** A source from the text that a release kept of it; throws when the text is none. */
export function parseWholeSource(text: string): Source {
  return { ...WholeSource.parse(JSON.parse(text)), ...last };
}
