import { writeSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { ensureBundle } from '#lib/api/ensure-bundle.ts';
import { closeDatabase } from '#lib/queries/database.ts';

// A process of its own for tests/bench/import.ts: makes and keeps the bundle of the database of DATABASE_URL, and writes how long it took and the most memory it held, as
// one line of JSON. Needs `node --conditions=react-server`.
const bundle = await ensureBundle();
if (!bundle?.isNew) throw new Error('The bundle was there already');
await closeDatabase();
const { user, system } = process.cpuUsage();
const { maxRSS } = process.resourceUsage();
const seconds = { read: 0, all: performance.now() / 1000, processor: (user + system) / 1e6 };
writeSync(1, `${JSON.stringify({ ...seconds, megabytes: maxRSS / 1024 })}\n`);
