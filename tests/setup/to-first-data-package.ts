import type { Descriptor, FieldDescriptor, ResourceDescriptor } from './data-package-descriptor.ts';

/**
 * A descriptor of Data Package 2 in the words of version 1, whose validators are published. Renamed: `$schema` → `profile` (fixed profiles), `type: table` → the tabular profile,
 * `roles` → `role`. Weakened: a `list` is read as the text that it is, since version 1 has no delimited lists. Left out: nothing else.
 */
export function toFirstDataPackage({ $schema, contributors, resources, ...rest }: Descriptor): object {
  return {
    ...rest,
    profile: 'tabular-data-package',
    contributors: contributors.map(({ roles, ...contributor }) => ({ ...contributor, role: roles[0] })),
    resources: resources.map(toFirstResource),
  };
}

function toFirstResource({ $schema, type, dialect, schema, ...rest }: ResourceDescriptor) {
  return {
    ...rest,
    profile: 'tabular-data-resource',
    dialect: { ...dialect, $schema: undefined },
    schema: { ...schema, $schema: undefined, fields: schema.fields.map(toFirstField) },
  };
}

function toFirstField(field: FieldDescriptor) {
  if (field.type !== 'list') return field;
  const { delimiter, itemType, ...rest } = field;
  return { ...rest, type: 'string' };
}
