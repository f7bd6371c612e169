import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

// A registry that holds only this system's binaries makes `npm install` leave the other systems' optional packages out of the lock
// file, and `npm ci` then refuses it. Run after every change of dependencies: node scripts/complete-lock-file.ts

const Entry = z.looseObject({
  version: z.string().optional(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
  libc: z.array(z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const LockFile = z.looseObject({ packages: z.record(z.string(), Entry) });
type Packages = z.infer<typeof LockFile>['packages'];
type Platform = { os?: string[]; cpu?: string[]; libc?: string[] };

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
for (const [path, entry] of Object.entries(lock.packages))
  if (entry.optional && !entry.libc) Object.assign(entry, toLibrary(path));
Object.assign(lock.packages, missing);
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => compare(a, b)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${Object.keys(missing).length} packages of other systems added to ${file}`);

/** The optional packages that no entry stands for, with the system, processor and C library that their names tell. */
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

function toPlatform(name: string): Platform {
  const words = toWords(name);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  return { ...(os.length ? { os } : {}), cpu, ...toLibrary(name) };
}

/** Without it programs for both C libraries of Linux would be installed. */
function toLibrary(name: string): Platform {
  if (!toWords(name).includes('linux')) return {};
  if (/musl/.test(name)) return { libc: ['musl'] };
  return /gnu/.test(name) ? { libc: ['glibc'] } : {};
}

function toWords(name: string): string[] {
  return name.split(/[/@-]/);
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}
