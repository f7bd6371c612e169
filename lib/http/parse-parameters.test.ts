import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseParameters } from './parse-parameters.ts';
import { ParameterError } from './problem.ts';

const schemas = {
  filters: z.object({ area: z.array(z.string()).optional() }),
  settings: z.object({ bom: z.array(z.string()).optional() }),
};
const parse = (query: string) => parseParameters(schemas, new URLSearchParams(query));

test('what follows readers is neither a filter nor a mistake', () => {
  expect(parse('area=nghe-an&fbclid=IwAR0&utm_source=zalo&zarsrc=30&gclid=x')).toEqual(parse('area=nghe-an'));
});

test('every other stranger is named, beside what follows readers too', () => {
  const refused = (query: string) => {
    try {
      parse(query);
    } catch (error) {
      return error instanceof ParameterError ? error.problems.map(({ parameter }) => parameter) : error;
    }
  };
  expect(refused('areas=nghe-an&fbclid=x&utm=1')).toEqual(['areas', 'utm']);
});
