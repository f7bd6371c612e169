import 'server-only';
import { setTimeout } from 'node:timers/promises';
import { areaSection } from '#lib/domain/area-section.ts';
import { getDatabase } from './database.ts';
import { readYears } from './read-years.ts';

const maxAgeMs = 15_000;
/** A slug that is not there may have come with an import just now, as the bundle that a page links to. */
const maxMissAgeMs = 1_000;
/** How long a request waits for a newer list when it has one: a database that is slow or away must not keep cached pages from readers. */
const patienceMs = 1_000;

let slugs: Map<string, Set<string>> | undefined;
let askedAt = Number.NEGATIVE_INFINITY;
let looking: Promise<void> | undefined;
let isAway = false;

/**
 * Whether an address `/<section>/<slug>` has a page: an area under its own section, a source, a year with yearly figures, a data release under `changes`, or
 * a bundle under `data/releases`. Remembers the slugs for 15 seconds and looks again for an unknown one, once a second at most; sections without slugs are
 * always known. While the database can't be read the last list stands; without one every slug is known, since its page may lie in the cache.
 */
export async function isKnownSlug(section: string, slug: string): Promise<boolean> {
  for (const age of [slugs ? maxAgeMs : maxMissAgeMs, maxMissAgeMs]) {
    if (performance.now() - askedAt > age) await look();
    if (slugs?.get(section)?.has(slug) ?? true) return true;
  }
  return false;
}

/** Asks for a newer list, one request for all who wait; once it failed or came late nobody waits until one succeeds. */
async function look(): Promise<void> {
  looking ??= refresh().finally(() => {
    looking = undefined;
  });
  if (!slugs) return looking;
  if (isAway) return;
  const isLate = await Promise.race([
    looking.then(() => false),
    setTimeout(patienceMs, true, { ref: false }),
  ]);
  isAway ||= isLate;
}

async function refresh(): Promise<void> {
  askedAt = performance.now();
  try {
    slugs = await readSlugs();
    isAway = false;
  } catch (error) {
    isAway = true;
    console.error('Could not look for known addresses:', error instanceof Error ? error.message : error);
  }
}

async function readSlugs(): Promise<Map<string, Set<string>>> {
  const [areas, sources, years, bundles, releases] = await Promise.all([
    getDatabase().area.findMany({ select: { id: true, kind: true } }),
    getDatabase().source.findMany({ select: { id: true } }),
    readYears(),
    getDatabase().bundle.findMany({ select: { sha256: true } }),
    getDatabase().dataRelease.findMany({ select: { number: true } }),
  ]);
  const bySection = Map.groupBy(areas, ({ kind }) => areaSection(kind));
  return new Map<string, Set<string>>([
    ['provinces', toIds(bySection.get('provinces') ?? [])],
    ['regions', toIds(bySection.get('regions') ?? [])],
    ['sources', toIds(sources)],
    ['years', new Set(years.map(String))],
    ['changes', new Set(releases.map(({ number }) => String(number)))],
    ['data/releases', new Set(bundles.map(({ sha256 }) => sha256))],
  ]);
}

function toIds(rows: readonly { id: string }[]): Set<string> {
  return new Set(rows.map(({ id }) => id));
}
