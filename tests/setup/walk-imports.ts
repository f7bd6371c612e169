import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Static imports and exports that are there at run time, and imports on demand, as Biome lays them out. */
const statement = /^(?:import|export)\s(?!type\s)(?:[^;'"]*?\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gm;

/** The packages that a program loads, directly or through our files, each with the way there: the file that imports it first. */
export function walkImports(entry: string): Map<string, string> {
  const importers = new Map<string, string | null>([[entry, null]]);
  const packages = new Map<string, string>();
  for (const file of importers.keys())
    for (const [, declared, onDemand = ''] of readFileSync(file, 'utf8').matchAll(statement)) {
      const module = declared ?? onDemand;
      const own = toOwnFile(module, file);
      if (own === null) packages.set(module, packages.get(module) ?? toWay(importers, file));
      else if (/\.tsx?$/.test(own) && !importers.has(own)) importers.set(own, file);
    }
  return packages;
}

function toOwnFile(module: string, importer: string): string | null {
  if (module.startsWith('#')) return module.slice(1);
  return module.startsWith('.') ? join(dirname(importer), module) : null;
}

function toWay(importers: ReadonlyMap<string, string | null>, file: string): string {
  const importer = importers.get(file);
  return importer ? `${toWay(importers, importer)} → ${file}` : file;
}
