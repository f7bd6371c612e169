import type { z } from 'zod';
import { usualChoice } from '#lib/http/page-parameter.ts';
import type { ParameterProblem } from '#lib/http/problem.ts';
import { listUnknown, readParameters } from '#lib/http/read-parameters.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What is wrong with an embed's address, as a message of the namespace `embed` and its arguments. */
export type EmbedProblem = {
  status: 400 | 404 | 500 | 503;
  message:
    | 'unknownParameter'
    | 'wrongValue'
    | 'missing'
    | 'unknownArea'
    | 'unknownChart'
    | 'offMap'
    | 'notCompared'
    | 'tooMany'
    | 'amountsOfAll'
    | 'failed'
    | 'away';
  values: Record<string, string | number>;
};

/** Reads the parameters of an embed and its theme; the first that is unknown, else the first with a wrong value, is told as a problem. */
export function readEmbedParameters<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  query: URLSearchParams,
) {
  const withTheme = schema.extend({ theme: usualChoice(themes) });
  const { value, wrong } = readParameters(withTheme, query);
  const known = Object.keys(withTheme.shape);
  const [stranger] = listUnknown(known, query);
  if (stranger) return toProblem('unknownParameter', { name: stranger.parameter, known: known.join(', ') });
  return wrong[0] ? toWrongValue(wrong[0]) : value;
}

/** A parameter whose value is none of its list. */
export function toWrongValue({
  parameter,
  value,
  allowed = [],
}: Pick<ParameterProblem, 'parameter' | 'value' | 'allowed'>): EmbedProblem {
  return toProblem('wrongValue', { name: parameter, value, known: allowed.join(', ') });
}

/** A problem that the address itself has. */
export function toProblem(message: EmbedProblem['message'], values: EmbedProblem['values']): EmbedProblem {
  return { status: 400, message, values };
}
