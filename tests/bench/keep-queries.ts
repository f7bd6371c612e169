import { registerHooks } from 'node:module';
import { deserialize, serialize } from 'node:v8';
import { LRUCache } from 'lru-cache';

// For tests/bench/reading.ts, before lib/queries are loaded: gives the functions that say 'use cache' a cache as the server has it, which Next's compiler does there.
// What they answer is kept as bytes, 50 MiB in all (next.config.ts), and made an object again for each who asks; what is larger is computed each time.
const directive = "'use cache';";
const mostBytes = 50 * 2 ** 20;

type Compute = (...args: unknown[]) => Promise<unknown>;

declare global {
  /** What readers before kept, and the largest answer of a function, be it kept or not. */
  var keptAnswers: { forget: () => void; largest: () => [string, number] };
  var keepAnswer: (name: string, args: unknown[], compute: Compute) => Promise<unknown>;
}

const kept = new LRUCache<string, Buffer>({ maxSize: mostBytes, sizeCalculation: ({ length }) => length });
const asking = new Map<string, Promise<Buffer>>();
let largest: [string, number] = ['', 0];

globalThis.keptAnswers = {
  forget: () => {
    kept.clear();
    largest = ['', 0];
  },
  largest: () => largest,
};
globalThis.keepAnswer = async (name, args, compute) => {
  const key = JSON.stringify([name, args]);
  const known = kept.get(key) ?? (await ask(key, name, () => compute(...args)));
  return deserialize(known);
};

/** Once for all who ask at the same time. */
function ask(key: string, name: string, compute: () => Promise<unknown>): Promise<Buffer> {
  const found = asking.get(key) ?? compute().then((answer) => keep(key, name, serialize(answer)));
  asking.set(key, found);
  return found.finally(() => asking.delete(key));
}

function keep(key: string, name: string, bytes: Buffer): Buffer {
  if (bytes.length > largest[1]) largest = [name, bytes.length];
  kept.set(key, bytes);
  return bytes;
}

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'next/cache'
      ? {
          url: 'data:text/javascript,export function cacheTag() {} export function cacheLife() {}',
          shortCircuit: true,
        }
      : next(specifier, context),
  load: (url, context, next) => {
    const loaded = next(url, context);
    if (!url.includes('/lib/queries/')) return loaded;
    return { ...loaded, source: keepAnswers(String(loaded.source)) };
  },
});

/** Gives each function that begins with the directive another name, and its own to one that asks the cache first. */
function keepAnswers(source: string): string {
  let text = source;
  for (let at = text.lastIndexOf(directive); at >= 0; at = text.lastIndexOf(directive, at - 1)) {
    const start = text.lastIndexOf('async function ', at) + 'async function '.length;
    const [name] = text.slice(start).split('(', 1);
    text = `${text.slice(0, start)}compute_${text.slice(start)}
export function ${name}(...args: unknown[]) { return keepAnswer('${name}', args, compute_${name} as never); }`;
  }
  return text;
}
