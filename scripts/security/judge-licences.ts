import { z } from 'zod';

/** Which licences the packages of this project may have, each with its reason (scripts/security/licences.json). */
export const AllowedLicences = z.object({
  /** Licences that any package may have, as packages write them. */
  allowed: z.record(z.string(), z.string().min(1)),
  /** Others, of the packages whose names match alone. */
  packages: z.record(
    z.string(),
    z.object({ names: z.string(), licences: z.array(z.string()), reason: z.string().min(1) }),
  ),
});
export type AllowedLicences = z.output<typeof AllowedLicences>;

/** A package and its licence as it writes it; empty where it names none. */
export type LicensedPackage = { name: string; version: string; licence: string };

/** A line for each package whose licence nobody has allowed, and for each exception that no package needs any more. */
export function judgeLicences(
  packages: readonly LicensedPackage[],
  { allowed, packages: exceptions }: AllowedLicences,
): string[] {
  const unused = new Set(Object.keys(exceptions));
  const refused = packages.filter(({ name, licence }) => {
    const excepting = Object.entries(exceptions).filter(([, { names }]) => new RegExp(names).test(name));
    for (const [title] of excepting) unused.delete(title);
    return (
      !Object.hasOwn(allowed, licence) && !excepting.some(([, { licences }]) => licences.includes(licence))
    );
  });
  return [
    ...refused.map(
      ({ name, version, licence }) =>
        `${name} ${version} has the licence "${licence}", which scripts/security/licences.json does not allow.`,
    ),
    ...[...unused].map((title) => `scripts/security/licences.json: no package needs "${title}" any more.`),
  ];
}
