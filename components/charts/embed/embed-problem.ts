import { isTracking } from '#lib/http/tracking-parameters.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What is wrong with an embed's address, as a message of the namespace `embed` and its arguments. */
export type EmbedProblem = {
  status: 400 | 404;
  message:
    | 'unknownParameter'
    | 'wrongValue'
    | 'missing'
    | 'unknownArea'
    | 'unknownChart'
    | 'offMap'
    | 'notCompared'
    | 'tooMany'
    | 'amountsOfAll';
  values: Record<string, string | number>;
};

/** The first parameter that an embed does not know, as a problem; what only follows readers is left alone. */
export function findStranger(query: URLSearchParams, allowed: readonly string[]): EmbedProblem | undefined {
  const stranger = [...query.keys()].find((name) => !allowed.includes(name) && !isTracking(name));
  return stranger === undefined
    ? undefined
    : toProblem('unknownParameter', { name: stranger, known: allowed.join(', ') });
}

/** The value of a closed list, its first when nothing is asked for, undefined when something else is. */
export function pick<Value extends string>(
  query: URLSearchParams,
  name: string,
  values: readonly [Value, ...Value[]],
): Value | undefined {
  const asked = query.get(name);
  return asked === null ? values[0] : values.find((value) => value === asked);
}

/** A parameter whose value is none of its list. */
export function toWrongValue(query: URLSearchParams, name: string, values: readonly string[]): EmbedProblem {
  return toProblem('wrongValue', { name, value: query.get(name) ?? '', known: values.join(', ') });
}

/** A problem that the address itself has. */
export function toProblem(message: EmbedProblem['message'], values: EmbedProblem['values']): EmbedProblem {
  return { status: 400, message, values };
}
