import { expect, test } from 'vitest';
import { createLog } from './create-log.ts';
import type { LogLevel } from './log-levels.ts';

function write(level: LogLevel): Record<string, unknown>[] {
  const lines: string[] = [];
  const log = createLog(level, { write: (line) => lines.push(line) });
  log.debug('asked');
  log.info('answered', { status: 200 });
  log.warn('slow');
  log.error('broken', { err: new Error('why') });
  return lines.map((line) => JSON.parse(line));
}

test('each line is JSON with its level, time and sentence, a failure with its stack', () => {
  const [info, , error] = write('info');
  expect(info).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    pid: process.pid,
    status: 200,
    msg: 'answered',
  });
  expect(error).toMatchObject({
    msg: 'broken',
    err: { message: 'why', stack: expect.stringContaining('at ') },
  });
});

test.each([
  ['silent', []],
  ['error', ['broken']],
  ['warn', ['slow', 'broken']],
  ['info', ['answered', 'slow', 'broken']],
  ['debug', ['asked', 'answered', 'slow', 'broken']],
] as const)('at LOG_LEVEL=%s the log has %j', (level, sentences) => {
  expect(write(level).map(({ msg }) => msg)).toEqual(sentences);
});
