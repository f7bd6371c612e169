import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/**
 * Loads a file of Next that is no part of its public interface, and refuses it when something that the seams lean on is missing: `needs` names its exports, or
 * methods of its default export (`.get`). The error says in one sentence which Next came and where to read what to do.
 */
export function loadNext<Module extends object>(path: string, needs: readonly string[]): Module {
  const module = loadModule(path);
  const missing = needs.filter((need) => !hasNeed(module, need));
  if (missing.length === 0) return module as Module;
  throw new Error(
    `next/dist/${path} of Next ${readVersion()} lacks ${missing.join(', ')}, which lib/next-seams leans on: see docs/next-seams.md.`,
  );
}

function loadModule(path: string): Record<string, unknown> {
  try {
    return load(`next/dist/${path}`);
  } catch {
    return {};
  }
}

function hasNeed(module: Record<string, unknown>, need: string): boolean {
  if (!need.startsWith('.')) return need in module;
  const type = module.default;
  return typeof type === 'function' && need.slice(1) in type.prototype;
}

function readVersion(): string {
  const { version }: { version: string } = load('next/package.json');
  return version;
}
