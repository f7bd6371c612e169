import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitForSite } from './wait-for-site.ts';

// How fast figures.csv is answered by a warm server on one core, beside a static file of the same bytes that nginx serves in the same run. Linux; needs nginx
// and taskset, a build and a filled database (npm start once). Prints medians, and exits 1 when a budget is missed. The client runs on the other core.
const port = 3260;
const nginxPort = 3261;
const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-bench-'));
const rounds = 200;
const budgets = { whole: 20, firstByte: 30 };

const site = spawn('taskset', ['-c', '0', process.execPath, 'scripts/serve.ts'], {
  stdio: 'ignore',
  env: { ...process.env, PORT: String(port) },
});
try {
  await waitForSite(`http://127.0.0.1:${port}/readyz`);
  const csv = await (await fetch(`http://127.0.0.1:${port}/api/v1/figures.csv`)).text();
  startNginx(csv);
  await waitForSite(`http://127.0.0.1:${nginxPort}/figures.csv`);
  await run(csv);
} finally {
  site.kill();
  spawnSync('nginx', ['-c', join(folder, 'nginx.conf'), '-s', 'stop']);
  rmSync(folder, { recursive: true });
}

async function run(csv: string): Promise<void> {
  const areas = [
    ...new Set(
      csv
        .split('\r\n')
        .slice(1, -1)
        .map((row) => row.split(',')[1] ?? ''),
    ),
  ];
  const whole = `http://127.0.0.1:${port}/api/v1/figures.csv`;
  const kept = await measure(() => whole);
  const unzipped = await measure(() => whole, 'identity');
  const filtered = await measure(
    (round) => `${whole}?area=${areas[round % areas.length]}&from=${1990 + (round % 30)}`,
  );
  const still = await measure(() => `http://127.0.0.1:${nginxPort}/figures.csv`);
  const stillPlain = await measure(() => `http://127.0.0.1:${nginxPort}/figures.csv`, 'identity');
  console.log(
    `${cpus()[0]?.model}, server on one core, Node ${process.version}, ${csv.length} characters, medians of ${rounds}, ms`,
  );
  console.log(`                               first byte    whole`);
  print('figures.csv, gzip', kept);
  print('figures.csv, plain', unzipped);
  print('filtered, each another one', filtered);
  print('nginx, same bytes, gzip', still);
  print('nginx, same bytes, plain', stillPlain);
  console.log(
    `whole, plain: ${(unzipped.whole / stillPlain.whole).toFixed(1)} times nginx; gzip: ${(kept.whole / still.whole).toFixed(1)} times`,
  );
  if (kept.whole > budgets.whole || filtered.firstByte > budgets.firstByte) process.exitCode = 1;
}

type Times = { firstByte: number; whole: number };

function print(name: string, { firstByte, whole }: Times): void {
  console.log(`${name.padEnd(30)} ${firstByte.toFixed(2).padStart(10)} ${whole.toFixed(2).padStart(8)}`);
}

/** Medians over rounds one after the other, after a warm-up of a tenth of them. */
async function measure(addressOf: (round: number) => string, encoding = 'gzip'): Promise<Times> {
  const times: Times[] = [];
  for (let round = -rounds / 10; round < rounds; round += 1) {
    const time = await ask(addressOf(round + rounds), encoding);
    if (round >= 0) times.push(time);
  }
  return {
    firstByte: median(times.map((time) => time.firstByte)),
    whole: median(times.map((time) => time.whole)),
  };
}

function ask(address: string, encoding: string): Promise<Times> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers: { 'accept-encoding': encoding } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address} answered ${response.statusCode}`));
      let firstByte = 0;
      response.on('data', () => {
        firstByte ||= performance.now() - start;
      });
      response.on('end', () => resolve({ firstByte, whole: performance.now() - start }));
    });
    asked.on('error', reject).end();
  });
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function startNginx(csv: string): void {
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'figures.csv'), csv);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `worker_processes 1; worker_cpu_affinity 01; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http { access_log off; types { text/csv csv; } gzip on; gzip_types text/csv; client_body_temp_path ${folder}/body;
  server { listen 127.0.0.1:${nginxPort}; root ${folder}; } }`,
  );
  const { status, stderr } = spawnSync('nginx', ['-c', join(folder, 'nginx.conf')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`nginx did not start: ${stderr}`);
}
