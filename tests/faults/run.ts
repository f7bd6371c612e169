import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism, totalmem } from 'node:os';

// Runs every trial of a fault in its long form, one after the other, and prints a table; ends with 1 when anything did not hold. Some are run by name: node tests/faults/run.ts
// signals standby. Needs a build and its database (npm run build), PostgreSQL's server, nginx, faketime and root; takes about two hours.
const trials: Readonly<Record<string, string>> = {
  signals: 'SIGTERM and SIGKILL of each process',
  observed: 'log, measurements and traces of a site',
  'database-away': 'SQLite file gone, replaced, broken',
  'sqlite-held': 'SQLite file locked for 60 s, read-only',
  'database-files': 'commands on a SQLite file in every state',
  'frozen-gate': 'PostgreSQL frozen, without a site',
  'postgres-away': 'PostgreSQL frozen and stopped under 32 readers',
  standby: 'standby behind, frozen, killed; primary killed',
  'beyond-one-machine': 'each part behind nginx killed under 32 readers',
  'import-under-readers': 'imports under 32 readers',
  'killed-import': '50 × `kill -9` of an import, on both databases',
  'disk-full': 'no space for pages',
  clocks: 'other time zones, clocks that are off and jump',
  'heavy-answers': '160 workbooks and searches at once',
  hostile: 'every hostile value in every parameter',
  'mutated-inputs': '10,000 files changed at random',
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(trials, name));
if (unknown.length > 0) {
  console.error(`No trial ${unknown.join(', ')}. There are: ${Object.keys(trials).join(', ')}`);
  process.exit(1);
}
const rows: string[] = [];
for (const [name, what] of Object.entries(trials).filter(
  ([name]) => asked.length === 0 || asked.includes(name),
))
  rows.push(await run(name, what));
console.log(
  `\nNode ${process.version}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${new Date().toISOString().slice(0, 10)}\n`,
);
console.log('| Fault | Trial | Held | Failed | Time |\n|---|---|---|---|---|');
console.log(rows.join('\n'));

/** Runs one trial, shows what it says as it says it, and answers its row of the table. */
async function run(name: string, what: string): Promise<string> {
  const startedAt = performance.now();
  console.log(`\n${name}: ${what}`);
  const child = spawn(process.execPath, [`tests/faults/${name}.ts`], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // The build is not changed by what is tried on it.
    env: { PAGES_KEPT: 'memory', ...process.env },
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    process.stdout.write(text);
  });
  const [code] = await once(child, 'close');
  const held = said.match(/^ok /gm)?.length ?? 0;
  const failed = said.match(/^FAIL/gm)?.length ?? 0;
  if (code !== 0) process.exitCode = 1;
  const brokeOff = code === 0 || failed > 0 ? '' : ' (it broke off)';
  const took = Math.round((performance.now() - startedAt) / 1_000);
  return `| ${what} | \`${name}.ts\` | ${held} | ${failed}${brokeOff} | ${took} s |`;
}
