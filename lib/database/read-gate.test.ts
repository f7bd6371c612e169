import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createReadGate } from './read-gate.ts';

// Time stands still in the tests, for these as well.
vi.mock('node:timers/promises', () => ({
  setTimeout: (ms: number) => new Promise((resolve) => globalThis.setTimeout(resolve, ms)),
}));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<never>(() => {});
const answer = async () => 'answer';
/** What came of a question after some milliseconds. */
async function after(ms: number, asked: Promise<unknown>) {
  let outcome: unknown = 'waits';
  asked.then(
    (value) => {
      outcome = value;
    },
    (error: Error) => {
      outcome = error.name;
    },
  );
  await vi.advanceTimersByTimeAsync(ms);
  return outcome;
}

test('a question without an answer fails after its half seconds', async () => {
  const gate = createReadGate(8);
  const asked = gate(never);
  expect(await after(3_900, asked)).toBe('waits');
  expect(await after(200, asked)).toBe('DatabaseAwayError');
});

test('then every question fails at once, and one a second is tried behind them', async () => {
  const gate = createReadGate(2);
  await after(1_100, gate(never));
  const ask = vi.fn(never);
  for (let asked = 0; asked < 50; asked += 1) expect(await after(0, gate(ask))).toBe('DatabaseAwayError');
  expect(ask).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_000);
  for (let asked = 0; asked < 50; asked += 1) expect(await after(0, gate(ask))).toBe('DatabaseAwayError');
  expect(ask).toHaveBeenCalledOnce();
});

test('once it answers again everybody is answered', async () => {
  const gate = createReadGate(2);
  await after(1_100, gate(never));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await after(0, gate(answer))).toBe('DatabaseAwayError');
  expect(await after(0, gate(answer))).toBe('answer');
});

test('one slow question does not stop the others', async () => {
  const gate = createReadGate(2);
  const slow = gate(never);
  await after(500, gate(answer));
  expect(await after(1_100, slow)).toBe('DatabaseAwayError');
  expect(await after(0, gate(answer))).toBe('answer');
});

test('a failure that is told is passed on, and keeps nobody out', async () => {
  const gate = createReadGate(2);
  const refuse = () => Promise.reject(new RangeError('no such table'));
  expect(await after(0, gate(refuse))).toBe('RangeError');
  expect(await after(0, gate(answer))).toBe('answer');
});

test('a locked file is asked until it is free', async () => {
  const gate = createReadGate(4);
  let asked = 0;
  const locked = async () => {
    asked += 1;
    if (asked < 5) throw new Error('SQLITE_BUSY: database is locked');
    return 'answer';
  };
  expect(await after(500, gate(locked))).toBe('answer');
});

test('a file that stays locked fails in time, and is asked no longer', async () => {
  const gate = createReadGate(4);
  const ask = vi.fn(() => Promise.reject(new Error('SQLITE_BUSY: database is locked')));
  expect(await after(2_100, gate(ask))).toBe('DatabaseAwayError');
  const times = ask.mock.calls.length;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(ask.mock.calls.length).toBeLessThanOrEqual(times + 1);
});
