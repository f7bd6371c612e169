import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism, totalmem } from 'node:os';
import { text } from 'node:stream/consumers';

// Runs every trial of a fault in its long form, one after the other, and prints a table; ends with 1 when anything did not hold. Some are run by name: node tests/faults/run.ts
// signals standby. Needs a build and its database (npm run build), PostgreSQL's server, faketime and root; takes about half an hour.
const trials = [
  ['signals', 'SIGTERM and SIGKILL of each process'],
  ['database-away', 'SQLite file gone, replaced, broken'],
  ['sqlite-held', 'SQLite file locked for 60 s, read-only'],
  ['postgres-away', 'PostgreSQL frozen and stopped under 32 readers'],
  ['standby', 'standby behind, frozen, killed; primary killed'],
  ['import-under-readers', 'imports under 32 readers'],
  ['killed-import', '50 × kill -9 of an import, on both databases'],
  ['disk-full', 'no space for pages'],
  ['clocks', 'other time zones, clocks that are off and jump'],
] as const;

const asked = process.argv.slice(2);
const rows: string[] = [];
for (const [name, what] of trials.filter(([name]) => asked.length === 0 || asked.includes(name))) {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [`tests/faults/${name}.ts`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  process.stdout.write(said);
  const held = said.match(/^ok /gm)?.length ?? 0;
  const failed = said.match(/^FAIL/gm)?.length ?? 0;
  if (code !== 0) process.exitCode = 1;
  const took = Math.round((performance.now() - startedAt) / 1_000);
  rows.push(
    `| ${what} | \`${name}.ts\` | ${held} | ${failed}${code === 0 || failed > 0 ? '' : ' (it broke off)'} | ${took} s |`,
  );
}
console.log(
  `\nNode ${process.version}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${new Date().toISOString().slice(0, 10)}\n`,
);
console.log('| Fault | Trial | Held | Failed | Time |\n|---|---|---|---|---|');
console.log(rows.join('\n'));
