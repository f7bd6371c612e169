import { LRUCache } from 'lru-cache';
import PQueue from 'p-queue';
import { BusyError } from './create-gate.ts';
import type { DrawnPage } from './draw-page.ts';
import { getLog } from './log.ts';
import { type PackedPage, type PackedPayload, packPage } from './pack-page.ts';
import { toPayloadName } from './payload-name.ts';
import { getProcessState } from './process-state.ts';

const mebi = 2 ** 20;
/** Of all pages as they are sent: some 1,500 of the largest pages of 2026. */
const mostBytes = 64 * mebi;
/** What an entry takes beside its bytes. */
const entryBytes = 1_000;
/** Drawing takes the processor: more at once would make each reader wait longer, and take more memory. */
const mostAtOnce = 4;
/** Of readers who wait for another page than those that are being drawn: the last of them waits some ten seconds. */
const mostWaiting = 200;
/** One import after the other. */
const mostAttempts = 5;
/** For how long after an import a page is still shown as it was while it is drawn anew; whoever asks later waits for the new one. */
const oldForMs = 20_000;

/** `earlier` is the payload of the page that this one took the place of, for who is still reading that. */
type KeptPage = PackedPage & { release: number; earlier?: PackedPayload };
/** A page, and whether it was drawn for this reader, kept, or kept from before the last import. */
export type FoundPage = { page: PackedPage; found: 'drawn' | 'kept' | 'old' };

/**
 * Keeps pages by their question (page-question.ts) until the data changes, 64 MiB of them at most; those that nobody asked for longest go first. A page is drawn
 * once however many ask for it at the same time, and four are drawn at once at most. One that fails never takes the place of one that was drawn before.
 */
export function createKeptPages(
  draw: (question: string) => Promise<DrawnPage>,
  isDatabaseAway: () => Promise<boolean>,
  maxSize = mostBytes,
) {
  /** Counts how often the data changed, so that a page drawn from the data before is not taken for one of now. */
  let release = 0;
  let changedAt = Number.NEGATIVE_INFINITY;
  const pages = new LRUCache<string, KeptPage>({ maxSize, sizeCalculation: toSize });
  const drawings = new Map<string, Promise<PackedPage>>();
  const queue = new PQueue({ concurrency: mostAtOnce });

  /** What readers wait for goes before what is drawn anew behind an answer. */
  async function drawOnce(question: string, priority: 0 | 1): Promise<PackedPage> {
    const running = drawings.get(question);
    if (running) return running;
    if (queue.size >= mostWaiting) throw new BusyError();
    const drawing = queue
      .add(() => drawAndKeep(question), { priority })
      .finally(() => drawings.delete(question));
    drawings.set(question, drawing);
    return drawing;
  }

  async function drawAndKeep(question: string): Promise<PackedPage> {
    const { page, drawnFrom } = await drawOfOneRelease(question);
    const earlier = pages.peek(question)?.payload;
    if (page.canBeKept) pages.set(question, { ...page, release: drawnFrom, earlier });
    else if (page.status >= 300 && page.status < 500) pages.delete(question);
    return page;
  }

  /** A page that an import came into may be of two releases: it is drawn again. */
  async function drawOfOneRelease(question: string) {
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const before = await settleRelease();
      const drawnFrom = release;
      const page = await packPage(await draw(question), toPayloadName(before));
      if ((await settleRelease()) === before) return { page, drawnFrom };
    }
    throw new Error(`Imports came too fast for ${question} to be drawn`);
  }

  /** The page of a question; throws what the drawing throws when there was none before, and a BusyError when too many others are waited for. */
  async function find(question: string): Promise<FoundPage> {
    const kept = pages.get(question);
    if (kept?.release === release) return { page: kept, found: 'kept' };
    if (!kept) return { page: await drawOnce(question, 1), found: 'drawn' };
    if (await isDatabaseAway()) return { page: kept, found: 'old' };
    if (performance.now() - changedAt < oldForMs) {
      drawOnce(question, 0).catch(tellFailure);
      return { page: kept, found: 'old' };
    }
    const page = await drawOnce(question, 1).catch(tellFailure);
    return page && page.status < 500 ? { page, found: 'drawn' } : { page: kept, found: 'old' };
  }

  /** The payload of that name, of a question's page; null where the page is of other data by now. Throws what `find` throws. */
  async function findPayload(question: string, name: string): Promise<PackedPayload | null> {
    const kept = pages.get(question);
    const known = [kept?.payload, kept?.earlier].find((payload) => payload?.name === name);
    if (known) return known;
    const { page } = await find(question);
    return page.payload?.name === name ? page.payload : null;
  }

  return {
    find,
    findPayload,
    /** The data changed: every page is drawn anew when it is asked for. */
    forget() {
      release += 1;
      changedAt = performance.now();
    },
    get bytes() {
      return pages.calculatedSize;
    },
  };
}

/** Null while the database is away: what is drawn then is what was kept. */
async function settleRelease(): Promise<string | null> {
  return (
    getProcessState()
      .settleRelease?.()
      .catch(() => null) ?? null
  );
}

function tellFailure(error: unknown): void {
  getLog().error('A page could not be drawn anew, and stays as it was', { err: error });
}

function toSize({ packed, headers, payload, earlier }: KeptPage, question: string): number {
  const parts = [packed, payload?.packed, earlier?.packed].reduce(
    (sum, part) => sum + (part?.length ?? 0),
    0,
  );
  return parts + JSON.stringify(headers).length + 2 * question.length + entryBytes;
}
