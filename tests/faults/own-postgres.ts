import { execFileSync } from 'node:child_process';
import { chownSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { runProgram } from '#tests/setup/run-program.ts';

/** A PostgreSQL server of the trial's own, that may be stopped, frozen and copied. */
export type Postgres = ReturnType<typeof toServer>;

const [server] = globSync('/usr/lib/postgresql/*/bin/postgres').toSorted().toReversed();
const isRoot = userInfo().uid === 0;

/** Makes and starts an empty server at a port, written through to the disk as a real one is. */
export function createPostgres(port: number): Postgres {
  const folder = createFolder();
  run('initdb', ['-D', `${folder}/data`, '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8']);
  const created = toServer(folder, port);
  created.start();
  return created;
}

/** Makes a hot standby of a server with pg_basebackup, which follows it by streaming, and starts it. */
export function createStandby(primary: Postgres, port: number): Postgres {
  const folder = createFolder();
  const from = ['-h', '127.0.0.1', '-p', String(primary.port), '-U', 'postgres'];
  run('pg_basebackup', [...from, '-D', `${folder}/data`, '-R', '-X', 'stream', '-c', 'fast']);
  const created = toServer(folder, port);
  created.start();
  return created;
}

function toServer(folder: string, port: number) {
  const data = `${folder}/data`;
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
  const control = (...args: string[]) => run('pg_ctl', ['-D', data, '-w', ...args]);
  return {
    port,
    url,
    start: () => control('-l', `${folder}/log`, '-o', options, 'start'),
    stop: (mode: 'fast' | 'immediate' = 'fast') => control('-m', mode, 'stop'),
    freeze: () => signal(data, 'SIGSTOP'),
    thaw: () => signal(data, 'SIGCONT'),
    ask: (sql: string) =>
      run('psql', ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-Atc', sql]).trim(),
    remove: () => {
      if (isRunning(data)) {
        signal(data, 'SIGCONT');
        control('-m', 'immediate', 'stop');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Migrates a server's database and imports data/. */
export async function fill({ url }: Pick<Postgres, 'url'>, folder = 'data'): Promise<void> {
  for (const args of [['scripts/db-migrate.ts'], ['scripts/data-import.ts', folder]]) {
    const { code, errors } = await runProgram(args, { provider: 'postgresql', url });
    if (code !== 0) throw new Error(errors);
  }
}

export async function waitFor(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  limitMs = 60_000,
): Promise<number> {
  const startedAt = performance.now();
  while (!(await isSo())) {
    if (performance.now() - startedAt > limitMs) throw new Error(`Not within ${limitMs} ms: ${what}`);
    await setTimeout(50);
  }
  return performance.now() - startedAt;
}

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-postgres-'));
  if (isRoot) {
    const [uid = 0, gid = 0] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'])));
    chownSync(folder, uid, gid);
  }
  return folder;
}

/** As user postgres, since the server refuses root. */
function run(program: string, args: string[]): string {
  if (!server) throw new Error('There is no PostgreSQL under /usr/lib/postgresql');
  const command = [join(dirname(server), program), ...args];
  const [file = '', ...rest] = isRoot
    ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', ...command]
    : command;
  return (
    execFileSync(file, rest, {
      encoding: 'utf8',
      cwd: '/',
      stdio: ['ignore', program === 'pg_ctl' ? 'ignore' : 'pipe', 'pipe'],
    }) ?? ''
  );
}

function isRunning(data: string): boolean {
  return globSync(`${data}/postmaster.pid`).length > 0;
}

/** To the server and each process that it has started. */
function signal(data: string, name: NodeJS.Signals): void {
  const main = Number(readFileSync(`${data}/postmaster.pid`, 'utf8').split('\n')[0]);
  const children = execFileSync('pgrep', ['-P', String(main)], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(Number);
  for (const pid of [main, ...children]) process.kill(pid, name);
}
