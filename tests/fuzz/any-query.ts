import fc from 'fast-check';
import type { Parameter } from './open-api-document.ts';

type Values = { enum?: string[]; const?: string; pattern?: string; minimum?: number; maximum?: number };

/** Any query string that an operation's schemas describe: any of its parameters, each with values that its schema allows. */
export function anyQuery(parameters: readonly Parameter[]): fc.Arbitrary<[string, string][]> {
  const each = parameters.map(({ name, schema }) => {
    const values = schema.items
      ? fc.array(anyValue(schema.items), { minLength: 1, maxLength: 3 }).map((list) => list.join(','))
      : anyValue(schema);
    return values.map((value): [string, string] => [name, value]);
  });
  return each.length === 0
    ? fc.constant([])
    : fc.subarray(each, { maxLength: Math.min(4, each.length) }).chain((chosen) => fc.tuple(...chosen));
}

/** A text that no closed list, pattern or bounds of these schemas allow, for one of the parameters. */
export function anyWrongQuery(parameters: readonly Parameter[]): fc.Arbitrary<[string, string]> {
  return fc.oneof(
    fc.tuple(fc.stringMatching(/^x_[a-z]{1,8}$/), fc.string()),
    ...parameters.map(({ name, schema }) =>
      fc.tuple(
        fc.constant(name),
        anyText.filter((text) => !isAllowed(schema.items ?? schema, text)),
      ),
    ),
  );
}

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constant(''));

function anyValue({ enum: listed, const: only, pattern, minimum, maximum }: Values): fc.Arbitrary<string> {
  if (minimum !== undefined && maximum !== undefined)
    return fc.integer({ min: minimum, max: maximum }).map(String);
  if (listed) return fc.constantFrom(...listed);
  if (only !== undefined) return fc.constant(only);
  return pattern ? fc.stringMatching(new RegExp(pattern)) : fc.stringMatching(/^[a-z0-9-]{1,12}$/);
}

function isAllowed({ enum: listed, const: only, pattern, minimum, maximum }: Values, text: string): boolean {
  const values = text.split(',');
  if (minimum !== undefined && maximum !== undefined)
    return values.every(
      (value) => /^\d+$/.test(value) && Number(value) >= minimum && Number(value) <= maximum,
    );
  if (listed) return values.every((value) => listed.includes(value));
  if (only !== undefined) return text === only;
  return pattern ? values.every((value) => new RegExp(pattern).test(value)) : false;
}
