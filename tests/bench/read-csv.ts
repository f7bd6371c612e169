import './keep-queries.ts';
import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { askApi } from '#tests/setup/ask-api.ts';

// A process of its own for tests/bench/reading.ts: reads a whole file of the API (first argument) from the database of DATABASE_URL, as a reader of it does, and tells what it took,
// the most memory beside that of a process that has answered a short question, and the SHA-256 of the bytes. Needs `node --conditions=react-server`.
const [file = 'figures.csv', query = ''] = process.argv.slice(2);
await (await askApi(file, '?area=nghe-an')).text();
const before = process.memoryUsage.rss();
let most = before;
const start = process.cpuUsage();
const { body } = await askApi(file, query);
if (!body) throw new Error(`There is no ${file}`);
const hash = createHash('sha256');
let bytes = 0;
let told = 0;
for await (const chunk of body) {
  bytes += chunk.length;
  hash.update(chunk);
  most = Math.max(most, process.memoryUsage.rss());
  // A reader's line is slower than this process, which must not be kept from collecting.
  told += 1;
  if (told % 50 === 0) await setTimeout(0);
}
const { user, system } = process.cpuUsage(start);
writeSync(
  1,
  `${JSON.stringify({ file, processor: (user + system) / 1e6, before: before / 2 ** 20, megabytes: most / 2 ** 20, bytes, sha256: hash.digest('hex') })}\n`,
);
process.exit();
