import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDatabaseUrl } from '#lib/database/database-url.ts';
import { runProgram } from '#tests/setup/run-program.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** All but the framework's own, and those that stand for another. */
const commands = Object.entries(scripts).filter(
  ([, command]) => command.startsWith('node ') && !command.includes('&&'),
);
/** None of them comes so far as to open it. */
const nowhere = parseDatabaseUrl(`file:${join(tmpdir(), 'no-such-folder', 'none.db')}`);

const call = (command: string, ...rest: string[]) =>
  runProgram([...command.split(' ').slice(1), ...rest], nowhere);

test.each(commands)(
  '%s refuses an option that it does not know, before it does anything',
  async (name, command) => {
    const before = readdirSync('.');
    const { code, errors } = await call(command, '--nope');
    expect([code, errors.split('\n')]).toEqual([
      1,
      [
        `Unknown option '--nope'.`,
        expect.stringMatching(`^The command is: .*npm (?:run )?${name.replace(/^test:.*/, 'test')}`),
        '',
      ],
    ]);
    expect(readdirSync('.')).toEqual(before);
  },
);

test('a command refuses a place that it has nothing to do with', async () => {
  const { code, errors } = await call(scripts['db:migrate'] ?? '', 'x.db');
  expect([code, errors]).toEqual([
    1,
    'There is nothing to do with x.db.\nThe command is: npm run db:migrate\n',
  ]);
});
