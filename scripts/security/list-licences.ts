import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { LicensedPackage } from './judge-licences.ts';

const OldLicence = z.object({ type: z.string() });
const Licence = z
  .union([z.string(), z.array(OldLicence), OldLicence])
  .optional()
  .catch(undefined);
const Package = z.object({
  version: z.string().default(''),
  license: Licence,
  licenses: Licence,
  optional: z.boolean().default(false),
});
const Lock = z.object({ packages: z.record(z.string(), Package) });

/** Every package of package-lock.json with its licence; where the lock names none, from the installed package. One for another system, which is not here, is left out. */
export function listLicences(): LicensedPackage[] {
  const { packages } = Lock.parse(read('package-lock.json'));
  return Object.entries(packages).flatMap(([path, locked]) => {
    const file = `${path}/package.json`;
    if (path === '' || (!locked.license && locked.optional && !existsSync(file))) return [];
    const { license, licenses } = locked.license || !existsSync(file) ? locked : Package.parse(read(file));
    const name = path.replace(/^.*node_modules\//, '');
    return [{ name, version: locked.version, licence: toText(license ?? licenses) }];
  });
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function toText(licence: z.output<typeof Licence>): string {
  if (licence === undefined || typeof licence === 'string') return licence ?? '';
  return [licence]
    .flat()
    .map(({ type }) => type)
    .join(' OR ');
}
