import 'server-only';
import { areaSection } from '#lib/domain/area-section.ts';
import { getDatabase } from './database.ts';
import { readYears } from './read-years.ts';

const maxAgeMs = 15_000;
/** A slug that is not there may have come with an import just now, as the bundle that a page links to. */
const maxMissAgeMs = 1_000;
let slugs = new Map<string, Set<string>>();
let readAt = Number.NEGATIVE_INFINITY;

/**
 * Whether an address `/<section>/<slug>` has a page: an area under its own section, a source, a year with yearly figures, a data release under `changes`, or a bundle under
 * `data/releases`. Remembers the slugs for 15 seconds and looks again for an unknown one, once a second at most; sections without slugs are always known.
 */
export async function isKnownSlug(section: string, slug: string): Promise<boolean> {
  for (const age of [maxAgeMs, maxMissAgeMs]) {
    if (performance.now() - readAt > age) {
      slugs = await readSlugs();
      readAt = performance.now();
    }
    if (slugs.get(section)?.has(slug) ?? true) return true;
  }
  return false;
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
