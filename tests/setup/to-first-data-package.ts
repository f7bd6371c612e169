import type { Descriptor, ResourceDescriptor } from './data-package-descriptor.ts';

/**
 * A descriptor of Data Package 2 in the words of version 1, whose reader is published for JavaScript. Renamed: `$schema` → `profile` (fixed profiles), `type:
 * table` → the tabular profile, `roles` → `role`. Left out: nothing else.
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
    schema: { ...schema, $schema: undefined },
  };
}
