import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type DatabaseAddress, parseDatabaseUrl } from '#lib/database/database-url.ts';
import { openDatabase } from '#lib/database/open-database.ts';
import { runProgram, startProgram } from '#tests/setup/run-program.ts';
import { readMarks, writeMarkedData } from './marked-data.ts';
import { createFolder } from './own-folder.ts';
import { createPostgres } from './own-postgres.ts';
import { tell } from './running-site.ts';

// Kills an import at random moments, 50 times on SQLite and 50 on PostgreSQL: afterwards the content is that of before or the new one, whole, the history fits, and the next
// import works. Takes some minutes. Needs PostgreSQL's server. The number of kills may be given.
const kills = Number(process.argv[2] ?? '50');
const port = Number(process.env.PORT ?? '3415') + 100;

const folder = createFolder();
await tryOn('SQLite', parseDatabaseUrl(`file:${join(folder, 'killed.db')}`));
rmSync(folder, { recursive: true });
const server = createPostgres(port);
try {
  await tryOn('PostgreSQL', { provider: 'postgresql', url: server.url });
} finally {
  server.remove();
}

async function tryOn(name: string, address: DatabaseAddress): Promise<void> {
  await runProgram(['scripts/db-migrate.ts'], address);
  const startedAt = performance.now();
  await bring(1, address);
  const wholeMs = performance.now() - startedAt;
  const outcomes = { before: 0, after: 0, mixed: 0 };
  let known = 1;
  let isHistoryRight = true;
  for (let kill = 0; kill < kills; kill += 1) {
    const release = kill + 2;
    const data = writeMarkedData(release);
    const child = startProgram(['scripts/data-import.ts', data], address);
    const ended = once(child, 'exit');
    await Promise.race([ended, setTimeout(Math.random() * wholeMs * 1.1)]);
    child.kill('SIGKILL');
    await ended;
    rmSync(data, { recursive: true });
    const { marks, counts } = await look(address);
    if (marks.join() === String(known)) outcomes.before += 1;
    else if (marks.join() === String(release)) {
      outcomes.after += 1;
      known = release;
    } else outcomes.mixed += 1;
    isHistoryRight &&= counts.releases === counts.newest;
  }
  tell(
    `${name}: ${kills} × kill -9 of an import leave one whole release`,
    outcomes.mixed === 0,
    JSON.stringify(outcomes),
  );
  tell(`${name}: and a history without gaps`, isHistoryRight);
  await bring(kills + 2, address);
  const { marks } = await look(address);
  tell(`${name}: the next import works`, marks.join() === String(kills + 2));
}

/** Of which releases the rows are, and how many releases there are. */
async function look(address: DatabaseAddress) {
  const database = openDatabase(address);
  const rows = await Promise.all([
    database.area.findMany(),
    database.source.findMany(),
    database.note.findMany(),
  ]);
  const releases = await database.dataRelease.findMany({ select: { number: true } });
  await database.$disconnect();
  return {
    marks: readMarks(JSON.stringify(rows)),
    counts: { releases: releases.length, newest: Math.max(...releases.map(({ number }) => number)) },
  };
}

async function bring(release: number, address: DatabaseAddress): Promise<void> {
  const data = writeMarkedData(release);
  const { code, errors } = await runProgram(['scripts/data-import.ts', data], address);
  rmSync(data, { recursive: true });
  if (code !== 0) throw new Error(errors);
}
