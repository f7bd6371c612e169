import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { z } from 'zod';

// The profile's own words for forms, of no meaning to a validator.
const ajv = new Ajv({ strict: false, formats: { textarea: true } });
addFormats.default(ajv);
const profile = JSON.parse(
  readFileSync('tests/fixtures/data-package-2.0/datapackage.json', 'utf8'),
) as object;
const validate = ajv.compile(profile);

/** What the published profile of Data Package 2.0 says against a descriptor; nothing when it accepts it. */
export function listFaults(descriptor: unknown): string[] {
  validate(descriptor);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const Category = z.object({ value: z.string() });
const Field = z.looseObject({
  name: z.string(),
  type: z.string(),
  description: z.string(),
  description_vi: z.string(),
  item_separator: z.string().optional(),
  item_type: z.string().optional(),
  constraints: z.looseObject({ enum: z.array(z.string()).optional() }),
  categories: z.array(Category).optional(),
  item_categories: z.array(Category).optional(),
});
const Reference = z.object({
  fields: z.array(z.string()),
  reference: z.object({ resource: z.string(), fields: z.array(z.string()) }),
});
const Resource = z.looseObject({
  name: z.string(),
  path: z.string(),
  bytes: z.number(),
  hash: z.string(),
  dialect: z.looseObject({}),
  schema: z.looseObject({
    fields: z.array(Field),
    primaryKey: z.array(z.string()),
    foreignKeys: z.array(Reference).optional(),
  }),
});

/** What the tests read of a descriptor; whether it is one, the profile says. */
export const Descriptor = z.looseObject({
  contributors: z.array(z.looseObject({ roles: z.array(z.string()) })),
  resources: z.array(Resource),
});

export type Descriptor = z.output<typeof Descriptor>;
export type ResourceDescriptor = z.output<typeof Resource>;
