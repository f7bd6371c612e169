import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { applyMigrations } from '#lib/database/migrate.ts';

// What reading costs by number of (made-up) figures in a SQLite database: processor time and rows of what stands behind each page and answer, for the first reader after a release and for
// later ones, and CSV of all figures beside `sqlite3 -csv` with the memory it takes. The machine may be shared: processor time is told.
// node tests/bench/reading.ts [--rows 1000,100000] [--csv 100000,1000000]
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000,100000' },
    csv: { type: 'string', default: '100000,1000000' },
  },
});
type Read = { name: string; first: Cost; later: Cost };
type Cost = { processor: number; rows: number };

const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-bench-'));
const env = { ...process.env, SITE_URL: 'http://localhost:3000' };
const made = new Map<number, string>();
try {
  const sizes = toNumbers(values.rows);
  const small = await makeDatabase(1);
  const read = new Map<number, Read[]>();
  for (const size of sizes) read.set(size, readPages(small, await makeDatabase(size)));
  tellPages(sizes, read);
  for (const size of toNumbers(values.csv)) tellCsv(size, await makeDatabase(size));
} finally {
  rmSync(folder, { recursive: true });
}

async function makeDatabase(figures: number): Promise<string> {
  const { url } = parseDatabaseUrl(`file:${join(folder, `${figures}.db`)}`);
  if (made.has(figures)) return url;
  const data = join(folder, `${figures}`);
  execFileSync(process.execPath, ['tests/bench/write-large-dataset.ts', data, String(figures)]);
  await applyMigrations(parseDatabaseUrl(url));
  execFileSync(process.execPath, ['tests/bench/import-folder.ts', data], {
    env: { ...env, DATABASE_URL: url },
  });
  rmSync(data, { recursive: true });
  made.set(figures, url);
  return url;
}

function readPages(small: string, url: string): Read[] {
  const lines = runNode(['--expose-gc', 'tests/bench/read-database.ts', small, url]);
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function tellPages(sizes: readonly number[], read: ReadonlyMap<number, Read[]>): void {
  const of = (name: string, size: number) => read.get(size)?.find((one) => one.name === name);
  const columns = sizes.flatMap((size) => [`first, ms (rows) of ${size}`, `later, ms of ${size}`]);
  console.log(`| what | ${columns.join(' | ')} | first, ratio |`);
  console.log(`|${'---|'.repeat(columns.length + 2)}`);
  for (const { name } of read.get(sizes[0] ?? 0) ?? []) {
    const costs = sizes.flatMap((size) => of(name, size) ?? []);
    const cells = costs.flatMap(({ first, later }) => [
      `${toMs(first.processor)} (${first.rows})`,
      toMs(later.processor),
    ]);
    const ratio = (costs.at(-1)?.first.processor ?? 0) / (costs[0]?.first.processor ?? 1);
    console.log(`| ${name} | ${cells.join(' | ')} | ${ratio.toFixed(1)} |`);
  }
}

function tellCsv(size: number, url: string): void {
  const { processor, before, megabytes, bytes } = JSON.parse(readCsv(url));
  const floor = readFloor(fileURLToPath(url));
  const more = Math.round(megabytes - before);
  console.log(
    `\nCSV of ${size} figures, ${(bytes / 2 ** 20).toFixed(0)} MiB: ${processor.toFixed(1)} processor s, ${more} MiB more than the ${Math.round(before)} before; ` +
      `sqlite3 -csv ${floor.toFixed(1)} s: ${(processor / floor).toFixed(1)} ×`,
  );
}

/** Processor seconds that the database's own tool takes for the same columns but one, `shown`, for which cells are compared. */
function readFloor(path: string): number {
  const sql = `SELECT f.id, f.areaId, a.nameVi, f.yearFrom, f.yearTo, f.period, f.funding, f.measure, f.amountVnd, f.stepVnd, f.bound, f.projects,
    (SELECT group_concat(code, ';') FROM Caveat WHERE figureId = f.id), f.confidence, f.sourceId, s.title, s.url, s.publishedOn
    FROM Figure f JOIN Area a ON a.id = f.areaId JOIN Source s ON s.id = f.sourceId ORDER BY f.position`;
  const script = `sqlite3 -csv "$1" "$2" > /dev/null; times`;
  const { stdout } = spawnSync('bash', ['-c', script, 'floor', path, sql], { encoding: 'utf8' });
  const [user = 0, system = 0] = [...(stdout.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  );
  if (user + system === 0) throw new Error('sqlite3 took no time');
  return user + system;
}

function runNode(args: string[]): string {
  return execFileSync(process.execPath, ['--conditions=react-server', ...args], {
    env: { ...env, DATABASE_URL: args.at(-1) },
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  });
}

function readCsv(url: string): string {
  return execFileSync(process.execPath, ['--conditions=react-server', 'tests/bench/read-csv.ts'], {
    env: { ...env, DATABASE_URL: url },
    encoding: 'utf8',
  });
}

function toNumbers(text: string): number[] {
  return text.split(',').filter(Boolean).map(Number);
}

function toMs(seconds: number): string {
  return (seconds * 1000).toFixed(seconds < 0.01 ? 1 : 0);
}
