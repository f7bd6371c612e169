import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { serveEmptySite, toTextOfSize } from './empty-next-site.ts';
import { type Load, load, measureBest } from './load.ts';
import { toNewQuestion } from './new-question.ts';
import { waitForSite } from './wait-for-site.ts';

// How many pages a warm server answers in a second, in gzip over 32 connections of a client on the same machine: prerendered ones beside a page of the framework
// alone of the same size, in turn with it in the same run, and pages of a query, asked for again and new. Then its memory over some minutes of all of these, the
// number given. Needs a build and a filled database (npm start once). Linux. Prints a table, and exits 1 when a goal is missed.
const [minutes = '2'] = process.argv.slice(2);
const [port, emptyPort] = [3262, 3263];
const goals = { ofEmpty: 0.8, again: 300, fresh: 60, p99: 100, growth: 1.1 };

const prerendered = ['/vi/provinces/nghe-an', '/vi'];
const queried = [
  '/vi/compare?areas=nghe-an,thanh-hoa,ha-tinh',
  '/vi/map?layer=growth',
  '/vi/search?q=nghe+an+2023',
  '/vi/checks',
  '/vi/coverage',
  '/vi/sources',
];
const to = (path: string) => `http://127.0.0.1:${port}${path}`;
/** A question that was never asked: names that there are none of, which are told on the page, take one form for each page's parameters. */
const toNew = (path: string) => (asked: number) =>
  to(toNewQuestion(path, `${process.pid}-${newOnes++}-${asked}`));
let newOnes = 0;

const children: ChildProcess[] = [];
try {
  const site = spawn(process.execPath, ['scripts/serve.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port) },
  });
  children.push(site);
  await waitForSite(to('/readyz'));
  const texts = await Promise.all(
    prerendered.map(async (path) => toTextOfSize(await (await fetch(to(path))).text())),
  );
  children.push(await serveEmptySite(texts, emptyPort));
  await waitForSite(`http://127.0.0.1:${emptyPort}/0`);
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, best of three rounds of 5 s\n`,
  );
  console.log(`${''.padEnd(46)} pages/s   median ms   p99 ms`);
  await measurePrerendered();
  await measureQueried();
  await measureMemory(site.pid ?? 0);
} finally {
  for (const child of children) child.kill();
}

async function measurePrerendered(): Promise<void> {
  for (const [index, path] of prerendered.entries()) {
    const [ours, empty] = await measureBest([() => to(path), () => `http://127.0.0.1:${emptyPort}/${index}`]);
    if (!ours || !empty) return;
    print(path, ours, ours.p99 <= goals.p99);
    const share = ours.perSecond / empty.perSecond;
    print(
      '  the framework alone, same size',
      empty,
      share >= goals.ofEmpty,
      `ours ${share.toFixed(2)} times`,
    );
  }
}

async function measureQueried(): Promise<void> {
  for (const path of queried) {
    await fetch(to(path));
    const [again, fresh] = await measureBest([() => to(path), toNew(path)]);
    if (!again || !fresh) return;
    print(path, again, again.perSecond >= goals.again && again.p99 <= goals.p99);
    print('  new', fresh, fresh.perSecond >= goals.fresh);
  }
}

/** Minutes of four readers of kept pages and two of new ones; the memory of the second half beside the end of the first. */
async function measureMemory(pid: number): Promise<void> {
  const pages = [...prerendered, ...queried];
  const seconds = Number(minutes) * 60;
  const loads = [
    load((asked) => to(pages[asked % pages.length] ?? '/vi'), { seconds, connections: 4 }),
    load((asked) => toNew(queried[asked % queried.length] ?? '/vi/map')(asked), { seconds, connections: 2 }),
  ];
  const sizes: number[] = [];
  for (let part = 0; part < 20; part += 1) {
    await setTimeout((seconds * 1000) / 20);
    sizes.push(readMemory(pid));
  }
  await Promise.all(loads);
  const [early, late] = [Math.max(...sizes.slice(0, 10)), Math.max(...sizes.slice(10))];
  const isKept = late <= early * goals.growth;
  if (!isKept) process.exitCode = 1;
  console.log(
    `\nResident memory in MiB over ${minutes} minutes of mixed load: ${sizes.join(' ')}${isKept ? '' : '   MISSED'}`,
  );
}

function print(name: string, { perSecond, median, p99 }: Load, isKept: boolean, note = ''): void {
  if (!isKept) process.exitCode = 1;
  const numbers = [
    perSecond.toFixed(0).padStart(8),
    median.toFixed(1).padStart(11),
    p99.toFixed(1).padStart(8),
  ];
  console.log(`${name.padEnd(46)}${numbers.join(' ')}   ${isKept ? '' : 'MISSED '}${note}`);
}

function readMemory(pid: number): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
}
