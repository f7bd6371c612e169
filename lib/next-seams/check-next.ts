import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/**
 * A file of Next that is no part of its public interface, refused when something that the seams lean on is missing: `needs` names its exports, or methods of
 * its default export (`.get`). The error says in one sentence which Next came and where to read what to do. The file is loaded by the caller, who names it
 * literally: the build must see which it is.
 */
export function checkNext<Module extends object>(
  path: string,
  loadFile: () => unknown,
  needs: readonly string[],
): Module {
  const module = tryLoading(loadFile);
  const missing = needs.filter((need) => !hasNeed(module, need));
  if (missing.length === 0) return module as Module;
  throw new Error(
    `${path} of Next ${readVersion()} lacks ${missing.join(', ')}, which lib/next-seams leans on: see docs/next-seams.md.`,
  );
}

function tryLoading(loadFile: () => unknown): object {
  try {
    return Object(loadFile());
  } catch {
    return {};
  }
}

function hasNeed(module: object, need: string): boolean {
  if (!need.startsWith('.')) return need in module;
  return (
    'default' in module && typeof module.default === 'function' && need.slice(1) in module.default.prototype
  );
}

function readVersion(): string {
  const { version }: { version: string } = load('next/package.json');
  return version;
}
