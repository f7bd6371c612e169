import { expect, test, vi } from 'vitest';
import { printInto } from './print-into.ts';

test('what a framework prints is a line of the log: no colours, its error apart, nothing of an empty line', () => {
  const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const printed = { log: (..._: unknown[]) => {}, error: (..._: unknown[]) => {} };
  printInto(log, printed);
  const err = new Error('broken');
  printed.log('\u001b[32m✓\u001b[39m Ready in %d ms', 12);
  printed.log('');
  printed.error(' ⨯ A page:', err);
  printed.error(err);
  expect(log.info.mock.calls).toEqual([['✓ Ready in 12 ms', undefined]]);
  expect(log.error.mock.calls).toEqual([
    ['⨯ A page:', { err }],
    ['Error: broken', { err }],
  ]);
});
