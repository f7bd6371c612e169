import { z } from 'zod';

const values = {
  enum: z.array(z.string()).optional(),
  const: z.string().optional(),
  pattern: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
};
const ParameterSchema = z.object({
  name: z.string(),
  schema: z.looseObject({ ...values, type: z.string().optional(), items: z.looseObject(values).optional() }),
});

const OperationSchema = z.object({
  operationId: z.string(),
  parameters: z.array(ParameterSchema),
  responses: z.record(z.string(), z.looseObject({})),
});

/** What a fuzzer needs of an OpenAPI document. */
export const OpenApiDocument = z.looseObject({
  paths: z.record(z.string(), z.object({ get: OperationSchema })),
});
export type Parameter = z.output<typeof ParameterSchema>;
export type Operation = z.output<typeof OperationSchema>;
