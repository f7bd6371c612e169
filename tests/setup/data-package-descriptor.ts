import { z } from 'zod';

// What Data Package 2.0 and Table Schema 2.0 (datapackage.org) require or allow of the properties that our descriptor has; an unknown property is refused, except
// our own Vietnamese ones.

const profile = (name: string) => z.literal(`https://datapackage.org/profiles/2.0/${name}.json`);
const words = {
  title: z.string().min(1),
  description: z.string().min(1),
  title_vi: z.string().min(1),
  description_vi: z.string().min(1),
};
const Category = z.strictObject({ value: z.string(), label: z.string().min(1), label_vi: z.string().min(1) });

const Field = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'year', 'date', 'datetime', 'list']),
  format: z.literal('uri').optional(),
  delimiter: z.string().length(1).optional(),
  itemType: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'datetime', 'time']).optional(),
  ...words,
  constraints: z.strictObject({
    required: z.boolean(),
    unique: z.literal(true).optional(),
    enum: z.array(z.string()).min(1).optional(),
  }),
  categories: z.array(Category).min(1).optional(),
  item_categories: z.array(Category).min(1).optional(),
});

const Schema = z.strictObject({
  $schema: profile('tableschema'),
  fields: z.array(Field).min(1),
  missingValues: z.tuple([z.literal('')]),
  primaryKey: z.array(z.string()).min(1),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.array(z.string()).min(1),
        reference: z.strictObject({ resource: z.string().min(1), fields: z.array(z.string()).min(1) }),
      }),
    )
    .min(1)
    .optional(),
});

const Resource = z.strictObject({
  $schema: profile('dataresource'),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  type: z.literal('table'),
  path: z.string().regex(/^(?!\/|.*\.\.)[a-z0-9.-]+$/),
  ...words,
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  bytes: z.int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  dialect: z.strictObject({
    $schema: profile('tabledialect'),
    header: z.literal(true),
    delimiter: z.literal(','),
    lineTerminator: z.literal('\r\n'),
    quoteChar: z.literal('"'),
    doubleQuote: z.literal(true),
  }),
  schema: Schema,
});

/** A descriptor as our bundle writes it. */
export const Descriptor = z.strictObject({
  $schema: profile('datapackage'),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  id: z.url(),
  ...words,
  homepage: z.url(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  created: z.iso.datetime(),
  keywords: z.array(z.string().min(1)).min(1),
  licenses: z.array(z.strictObject({ name: z.string(), path: z.url(), title: z.string() })).min(1),
  contributors: z.array(
    z.strictObject({ title: z.string(), path: z.url(), roles: z.array(z.string()).min(1) }),
  ),
  resources: z.array(Resource).min(1),
});

export type Descriptor = z.output<typeof Descriptor>;
export type ResourceDescriptor = z.output<typeof Resource>;
export type FieldDescriptor = z.output<typeof Field>;
