import { z } from 'zod';

// Schemas of one parameter of a page or an embed, for readParameters. An empty value, as a form sends it, is none.

const texts = z.array(z.string()).default([]);

/** One value of any kind, null where none is said; several at once are one that holds commas. */
export function oneText() {
  return texts.transform(toOneText);
}

/** One value of a closed list, null where none is said; several at once are none of the list. */
export function choice<const Values extends readonly string[]>(values: Values) {
  return oneText().transform((text, context): Values[number] | null => {
    const found = values.find((value) => value === text);
    // Not an enum of the library, which forgets the order of years.
    if (text !== null && !found)
      context.issues.push({ code: 'invalid_value', values: [...values], input: text });
    return found ?? null;
  });
}

/** Values of a closed list, each once; none where one of them is not in the list. */
export function choices<const Values extends readonly string[]>(values: Values) {
  return ids().transform((asked, context): readonly Values[number][] => {
    const wrong = asked.filter((one) => !values.includes(one));
    if (wrong.length > 0)
      context.issues.push({
        code: 'invalid_value',
        values: [...values],
        input: wrong.join(','),
        message: 'which is unknown',
      });
    return values.filter((value) => asked.includes(value));
  });
}

/** One value of a closed list, its first where none is said. */
export function usualChoice<const Values extends readonly [string, ...string[]]>(values: Values) {
  return choice(values).transform((value): Values[number] => value ?? values[0]);
}

/** Ids in the order in which they are asked for, each once. */
export function ids() {
  return texts.transform(toUnique);
}

function toOneText(values: readonly string[]): string | null {
  return toUnique(values).join(',') || null;
}

function toUnique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter(Boolean);
}
