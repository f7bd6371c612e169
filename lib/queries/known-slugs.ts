import 'server-only';
import { setTimeout } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { areaSection } from '#lib/domain/area-section.ts';
import { noteDatabase } from '#lib/server/note-database.ts';
import { getDatabase } from './database.ts';

const maxAgeMs = 15_000;
/** A slug that is not there may have come with an import just now, as the bundle that a page links to. */
const maxMissAgeMs = 1_000;
/** How long a request waits for an answer: a database that is slow or away must not keep cached pages from readers. */
const patienceMs = 1_000;
/** Ten times the pages of 2026; more are asked for again. */
const mostRemembered = 10_000;

/** `isKnown` is null until the database has answered once. */
type Entry = { isKnown: boolean | null; askedAt: number; asking: Promise<void> | null };

const entries = new LRUCache<string, Entry>({ max: mostRemembered });
let triedAt = Number.NEGATIVE_INFINITY;
let isAway = false;

/**
 * Whether an address `/<section>/<slug>` has a page: an area under its own section, a source, a year with yearly figures, a data release under `changes`, or
 * a bundle under `data/releases`; sections without slugs are always known. Asks for the one slug, by its index, and remembers a known one for 15 seconds, an
 * unknown one for one. While the database can't be read the last answer stands, and a slug that was never asked for is known, since its page may lie in the cache.
 */
export async function isKnownSlug(section: string, slug: string): Promise<boolean> {
  const find = finders.get(section);
  if (!find) return true;
  const key = `${section}/${slug}`;
  const entry = entries.get(key) ?? { isKnown: null, askedAt: Number.NEGATIVE_INFINITY, asking: null };
  entries.set(key, entry);
  const age = performance.now() - entry.askedAt;
  if (age > (entry.isKnown ? maxAgeMs : maxMissAgeMs)) await look(entry, () => find(slug));
  return entry.isKnown ?? true;
}

/** Asks, once for all who wait; once it failed or came late nobody waits until one succeeds, and it is tried once a second at most. */
async function look(entry: Entry, find: () => Promise<boolean>): Promise<void> {
  if (isAway && performance.now() - triedAt <= maxMissAgeMs) return;
  entry.asking ??= ask(entry, find).finally(() => {
    entry.asking = null;
  });
  if (isAway) return;
  const isLate = await Promise.race([
    entry.asking.then(() => false),
    setTimeout(patienceMs, true, { ref: false }),
  ]);
  isAway ||= isLate;
}

async function ask(entry: Entry, find: () => Promise<boolean>): Promise<void> {
  triedAt = performance.now();
  entry.askedAt = triedAt;
  try {
    entry.isKnown = await find();
    isAway = false;
  } catch (error) {
    isAway = true;
    noteDatabase(error);
  }
}

/** How each section finds a slug; what cannot be one is not asked for. */
const finders = new Map<string, (slug: string) => Promise<boolean>>([
  ['provinces', (id) => isArea(id, 'provinces')],
  ['regions', (id) => isArea(id, 'regions')],
  ['sources', async (id) => (await getDatabase().source.count({ where: { id } })) > 0],
  ['years', async (year) => /^\d{4}$/.test(year) && (await hasYear(Number(year)))],
  ['changes', async (number) => /^[1-9]\d{0,8}$/.test(number) && (await isRelease(Number(number)))],
  ['data/releases', async (sha256) => (await getDatabase().bundle.count({ where: { sha256 } })) > 0],
]);

async function isArea(id: string, section: ReturnType<typeof areaSection>): Promise<boolean> {
  const area = await getDatabase().area.findFirst({ where: { id }, select: { kind: true } });
  return area !== null && areaSection(area.kind) === section;
}

async function hasYear(year: number): Promise<boolean> {
  const where = { yearFrom: year, yearTo: year };
  return (await getDatabase().figure.findFirst({ where, select: { id: true } })) !== null;
}

async function isRelease(number: number): Promise<boolean> {
  return (await getDatabase().dataRelease.count({ where: { number } })) > 0;
}
