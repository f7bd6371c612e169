import { expect, test } from 'vitest';
import { formatLogLine } from './format-log-line.ts';

const time = new Date(2026, 4, 3, 9, 5, 7).toISOString();
const line = (fields: object) => JSON.stringify({ level: 'info', time, pid: 7, ...fields });

test.each([
  [{ msg: 'Serving at port 3000' }, '09:05:07 Serving at port 3000\n'],
  [{ msg: 'Data release 4 is shown', importedAt: 'x' }, '09:05:07 Data release 4 is shown importedAt=x\n'],
  [
    {
      msg: 'Answered',
      request: 'r',
      method: 'GET',
      path: '/vi',
      status: 200,
      bytes: 9,
      ms: 1.5,
      cache: 'hit',
    },
    '09:05:07 GET /vi 200 1.5 ms bytes=9 cache=hit\n',
  ],
  [
    { level: 'error', msg: 'It broke', err: { stack: 'Error: x\n at y' } },
    '09:05:07 ERROR It broke\nError: x\n at y\n',
  ],
])('%j is read by a person as a line', (fields, text) => {
  expect(formatLogLine(line(fields))).toBe(text);
});
