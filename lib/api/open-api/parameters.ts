import { z } from 'zod';
import type { JsonSchema } from './row-schema.ts';

const ParameterSchema = z.looseObject({
  description: z.string(),
  maxItems: z.number().optional(),
  items: z.record(z.string(), z.json()),
});

/** The parameters of a query string from the schema that reads it: a list is separated by commas, or the parameter repeated. */
export function toParameters(schema: z.ZodObject): JsonSchema[] {
  return Object.entries(schema.shape).map(([name, parameter]) => {
    const { description, maxItems, items } = ParameterSchema.parse(toJsonSchema(parameter));
    const isOne = maxItems === 1;
    return {
      name,
      in: 'query',
      description,
      required: false,
      ...(isOne
        ? { schema: items }
        : { style: 'form', explode: false, schema: { type: 'array', items, minItems: 1 } }),
    };
  });
}

function toJsonSchema(parameter: z.core.$ZodType) {
  return z.toJSONSchema(parameter, { io: 'input', unrepresentable: 'any' });
}
