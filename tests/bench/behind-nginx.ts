import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { startNginx } from '#tests/faults/own-nginx.ts';
import { type Load, load } from './load.ts';
import { toNewQuestion } from './new-question.ts';
import { waitForSite } from './wait-for-site.ts';

// What two web processes behind nginx answer in a second, with deploy/nginx.conf: pages that its cache keeps beside nginx with the same packed bytes in a file, in turn in the same run, and questions
// that nobody asked before. Over 32 connections of a client on the same machine, which may be slower than nginx: its processor time for each answer is told as well.
// Needs a build, its database and Debian's nginx-light. Prints a table, and exits 1 when a goal is missed.
const [port, filePort, webPorts] = [3270, 3273, [3271, 3272] as const];
const goals = { ofFile: 0.5, fresh: 60 };
const kept = ['/vi', '/vi/provinces/nghe-an', '/vi/compare?areas=nghe-an,thanh-hoa,ha-tinh', '/vi/checks'];
const fresh = ['/vi/compare?areas=nghe-an,thanh-hoa,ha-tinh', '/vi/checks', '/vi/coverage'];

const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-nginx-'));
chmodSync(folder, 0o755);
const web = webPorts.map((one) =>
  spawn(process.execPath, ['scripts/serve.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(one) },
  }),
);
const nginx = await startNginx(port, webPorts);
let files: ChildProcess | undefined;
try {
  for (const one of webPorts) await waitForSite(`http://127.0.0.1:${one}/readyz`);
  files = await serveFiles();
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, best of three rounds of 5 s\n`,
  );
  console.log(`${''.padEnd(46)} pages/s   p99 ms   nginx, µs a page`);
  for (const [index, path] of kept.entries()) await measureKept(path, index);
  for (const path of fresh) await measureFresh(path);
} finally {
  for (const child of web) child.kill();
  await nginx.stop();
  files?.kill();
  rmSync(folder, { recursive: true, force: true });
}

async function measureKept(path: string, index: number): Promise<void> {
  await fetch(nginx.site + path);
  const [ours, file] = await measureInTurn([
    { address: nginx.site + path, pid: nginx.pid },
    { address: `http://127.0.0.1:${filePort}/${index}`, pid: files?.pid ?? 0 },
  ]);
  if (!ours || !file) return;
  const share = ours.load.perSecond / file.load.perSecond;
  const ofProcessor = file.micros / ours.micros;
  print(
    path,
    ours.load,
    ours.micros,
    share >= goals.ofFile,
    `${share.toFixed(2)} of a file, ${ofProcessor.toFixed(2)} by processor time`,
  );
  print('  a file of the same bytes', file.load, file.micros);
}

async function measureFresh(path: string): Promise<void> {
  let best: Load | undefined;
  for (let round = 0; round < 3; round += 1) {
    const name = `${process.pid}-${round}`;
    const measured = await load((asked) => nginx.site + toNewQuestion(path, `${name}-${asked}`));
    if (measured.perSecond > (best?.perSecond ?? 0)) best = measured;
  }
  if (best) print(`${path}, new`, best, undefined, best.perSecond >= goals.fresh);
}

type Measured = { load: Load; micros: number };

/** Each in turn, three times: the best load, and the least processor time that nginx took for an answer. */
async function measureInTurn(targets: readonly { address: string; pid: number }[]): Promise<Measured[]> {
  const best: Measured[] = [];
  for (let round = 0; round < 3; round += 1)
    for (const [index, { address, pid }] of targets.entries()) {
      const before = readWorkers(pid);
      const measured = await load(() => address);
      const micros = ((readWorkers(pid) - before) * 1e6) / (measured.perSecond * measured.seconds);
      const known = best[index];
      best[index] = {
        load: known && known.load.perSecond > measured.perSecond ? known.load : measured,
        micros: Math.min(known?.micros ?? micros, micros),
      };
    }
  return best;
}

/** Processor seconds that the workers of an nginx have taken. */
function readWorkers(master: number): number {
  const workers = readFileSync(`/proc/${master}/task/${master}/children`, 'utf8').trim().split(' ');
  const ticks = workers.map((pid) => {
    const [, , , , , , , , , , , , , user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ');
    return Number(user) + Number(system);
  });
  return ticks.reduce((sum, one) => sum + one, 0) / 100;
}

/** Another nginx that serves what the first answers, in gzip, from files. */
async function serveFiles(): Promise<ChildProcess> {
  mkdirSync(join(folder, 'files'));
  for (const [index, path] of kept.entries()) {
    const packed = await readPacked(nginx.site + path);
    writeFileSync(join(folder, 'files', String(index)), packed);
  }
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (one) => `${one}_temp_path ${folder}/${one};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 2; daemon off;
events { worker_connections 1024; }
http { access_log off; ${temporary.join(' ')} default_type text/html; sendfile on; tcp_nopush on; open_file_cache max=100;
server { listen 127.0.0.1:${filePort}; root ${folder}/files; add_header Content-Encoding gzip; } }`,
  );
  const child = spawn('/usr/sbin/nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  await Promise.race([waitForSite(`http://127.0.0.1:${filePort}/0`), once(child, 'exit')]);
  return child;
}

/** The bytes as they come, which `fetch` would unpack. */
function readPacked(address: string): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  get(address, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
    buffer(response).then(resolve, reject);
  }).on('error', reject);
  return promise;
}

function print(name: string, { perSecond, p99 }: Load, micros?: number, isKept = true, note = ''): void {
  if (!isKept) process.exitCode = 1;
  const numbers = [
    perSecond.toFixed(0).padStart(8),
    p99.toFixed(1).padStart(8),
    (micros?.toFixed(0) ?? '').padStart(10),
  ];
  console.log(`${name.padEnd(46)}${numbers.join(' ')}   ${isKept ? '' : 'MISSED '}${note}`);
}
