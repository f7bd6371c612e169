import './keep-queries.ts';
import { writeSync } from 'node:fs';
// biome-ignore lint/style/noRestrictedImports: only here can the rows of every answer be counted
import { PrismaLibSql } from '@prisma/adapter-libsql';

// A process of its own for tests/bench/reading.ts: asks each query of a page as the first reader after a release and as later ones, of the database given as second argument, after
// it has asked a small one, the first, so that no code is new. Writes a line of JSON for each. Needs `node --conditions=react-server`.
const [small = '', asked = ''] = process.argv.slice(2);
const later = 5;
// As the server reads: nothing is asked in a transaction.
process.env.NEXT_RUNTIME = 'nodejs';
const { queries } = await import('./page-queries.ts');

let rows = 0;
const connect = PrismaLibSql.prototype.connect;
PrismaLibSql.prototype.connect = async function count(this: PrismaLibSql) {
  const connection = await connect.call(this);
  const queryRaw = connection.queryRaw.bind(connection);
  connection.queryRaw = async (query) => {
    const answer = await queryRaw(query);
    rows += answer.rows.length;
    return answer;
  };
  return connection;
};

for (const [name, ask] of queries) {
  open(small);
  for (let round = 0; round < 4; round += 1) {
    if (round % 2 === 0) globalThis.keptAnswers.forget();
    await ask();
  }
  open(asked);
  globalThis.keptAnswers.forget();
  const { getDatabase } = await import('#lib/queries/database.ts');
  await getDatabase().area.findFirst();
  globalThis.gc?.();
  const first = await measure(ask);
  const others: Measured[] = [];
  for (let round = 0; round < later; round += 1) others.push(await measure(ask));
  const usual = others.toSorted((a, b) => a.processor - b.processor)[later >> 1] ?? first;
  const largest = globalThis.keptAnswers.largest();
  writeSync(1, `${JSON.stringify({ name, first, later: usual, largest })}\n`);
}
process.exit();

type Measured = { seconds: number; processor: number; rows: number };

function open(url: string): void {
  process.env.DATABASE_URL = url;
  globalThis.khuyenCongDatabase = undefined;
}

async function measure(ask: () => Promise<unknown>): Promise<Measured> {
  const [before, start, rowsBefore] = [process.cpuUsage(), performance.now(), rows];
  await ask();
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (performance.now() - start) / 1000,
    processor: (user + system) / 1e6,
    rows: rows - rowsBefore,
  };
}
