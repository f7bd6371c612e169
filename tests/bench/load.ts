import { Agent, get } from 'node:http';

/** What a load measured: answers in a second, for how many seconds, and milliseconds until half of the answers, and 99 in a hundred, had come whole. */
export type Load = { perSecond: number; seconds: number; median: number; p99: number };

/** Asks for addresses over a number of connections, one after the other on each, for some seconds; throws when an answer is not a 200. */
export async function load(
  addressOf: (asked: number) => string,
  { seconds = 5, connections = 32 } = {},
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const startedAt = performance.now();
  let asked = 0;
  const ask = async () => {
    while (performance.now() - startedAt < seconds * 1000) {
      const sentAt = performance.now();
      await read(addressOf(asked++), agent);
      times.push(performance.now() - sentAt);
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  const took = (performance.now() - startedAt) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(Math.floor(times.length * share), times.length - 1)] ?? 0;
  return { perSecond: times.length / took, seconds: took, median: at(0.5), p99: at(0.99) };
}

/** Of several loads, each measured in turn with the others, the one that answered most; a busy machine makes all but the best of them too slow. */
export async function measureBest(
  addresses: readonly ((asked: number) => string)[],
  rounds = 3,
): Promise<Load[]> {
  const best: Load[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const [index, addressOf] of addresses.entries()) {
      const measured = await load(addressOf);
      if (measured.perSecond > (best[index]?.perSecond ?? 0)) best[index] = measured;
    }
  return best;
}

function read(address: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(address, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address} answered ${response.statusCode}`));
      response.on('end', resolve).on('error', reject).resume();
    });
    request.on('error', reject);
  });
}
