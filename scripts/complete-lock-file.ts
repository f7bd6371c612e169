import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

// A registry that holds only this system's binaries makes `npm install` leave the other systems' optional packages out of the lock
// file, and `npm ci` then refuses it. Run after every change of dependencies: node scripts/complete-lock-file.ts

const Entry = z.looseObject({
  version: z.string().optional(),
  dev: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const LockFile = z.looseObject({ packages: z.record(z.string(), Entry) });
type Packages = z.infer<typeof LockFile>['packages'];

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'aix',
];
const processors = [
  'arm64',
  'x64',
  'ia32',
  'arm',
  'ppc64',
  's390x',
  'riscv64',
  'loong64',
  'mips64el',
  'wasm32',
];

const file = 'package-lock.json';
const lock = LockFile.parse(JSON.parse(readFileSync(file, 'utf8')));
const missing = findMissing(lock.packages);
Object.assign(lock.packages, missing);
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => compare(a, b)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${Object.keys(missing).length} packages of other systems added to ${file}`);

/** The optional packages that no entry stands for, with the system and processor that their names tell. */
function findMissing(packages: Packages): Packages {
  const found: Packages = {};
  for (const { optionalDependencies = {}, dev } of Object.values(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const isBinary = toWords(name).some((word) => processors.includes(word));
      if (!isBinary || packages[`node_modules/${name}`]) continue;
      found[`node_modules/${name}`] = {
        version,
        ...(dev ? { dev } : {}),
        optional: true,
        ...toPlatform(name),
      };
    }
  }
  return found;
}

function toPlatform(name: string): { os?: string[]; cpu: string[] } {
  const words = toWords(name);
  const os = systems.filter((system) => words.includes(system));
  return { ...(os.length ? { os } : {}), cpu: processors.filter((processor) => words.includes(processor)) };
}

function toWords(name: string): string[] {
  return name.split(/[/@-]/);
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}
