import { setTimeout } from 'node:timers/promises';
import { readMarks } from './marked-data.ts';
import { site } from './running-site.ts';

export type Answer = {
  address: string;
  status: number;
  ms: number;
  type: string;
  retryAfter: string | null;
  endedAt: number;
  text: string;
};

/** Readers who ask for the addresses in turn, with a rest of `restMs` between, until they are stopped; `toKept` is what is remembered of a text, which would fill the memory. A connection that breaks is status 0; `waitMs` is the longest that one waits. */
export function startReaders(
  count: number,
  addresses: readonly string[],
  { from = site, restMs = 0, toKept = (text: string) => text } = {},
) {
  let answers: Answer[] = [];
  let isEnding = false;
  const read = async (reader: number) => {
    for (let turn = reader; !isEnding; turn += 1) {
      const answer = await ask(addresses[turn % addresses.length] ?? '/', from);
      answers.push({ ...answer, text: toKept(answer.text) });
      // What fails at once would fill the memory too.
      const rest = answer.status === 200 ? restMs : 20;
      if (rest > 0) await setTimeout(rest);
    }
  };
  const all = Promise.all(Array.from({ length: count }, (_, reader) => read(reader)));
  return {
    /** What was answered since the last time. */
    take: () => {
      const taken = answers;
      answers = [];
      return taken;
    },
    stop: async () => {
      isEnding = true;
      await all;
    },
  };
}

/** Asks once; never throws. */
export async function ask(address: string, from = site): Promise<Answer> {
  const startedAt = performance.now();
  const end = () => ({ address, ms: performance.now() - startedAt, endedAt: performance.now() });
  try {
    const response = await fetch(from + address, { redirect: 'manual' });
    const text = await response.text();
    const { status, headers } = response;
    return {
      ...end(),
      status,
      type: headers.get('content-type') ?? '',
      retryAfter: headers.get('retry-after'),
      text,
    };
  } catch (error) {
    const text = error instanceof Error ? `${error.message} ${error.cause ?? ''}` : '';
    return { ...end(), status: 0, type: '', retryAfter: null, text };
  }
}

/** How many answers of each status, and the longest wait. */
export function summarise(answers: readonly Answer[]): string {
  const counts = [...Map.groupBy(answers, ({ status }) => status)].map(
    ([status, { length }]) => `${length} × ${status || 'broken'}`,
  );
  return `${counts.join(', ')}; longest ${longest(answers)} ms`;
}

/** In milliseconds. */
export function longest(answers: readonly Answer[]): number {
  return Math.round(answers.reduce((most, { ms }) => Math.max(most, ms), 0));
}

/** Answers of one address that were asked for after a newer one had come. */
export function findOlder(answers: Answer[]): Answer[] {
  let [newest, newestAt] = [0, 0];
  const ends = answers.toSorted((a, b) => a.endedAt - b.endedAt);
  const older: Answer[] = [];
  for (const answer of ends) {
    const release = readMarks(answer.text).at(-1) ?? newest;
    if (release < newest && answer.endedAt - answer.ms > newestAt) older.push(answer);
    if (release > newest) [newest, newestAt] = [release, answer.endedAt];
  }
  return older;
}
