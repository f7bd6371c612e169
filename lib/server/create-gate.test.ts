import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BusyError, createGate } from './create-gate.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const limits = { atOnce: 2, mostWaiting: 2, longestWaitMs: 1_000 };

test('so many go in at once, the others in the order in which they came, and one too many is refused', async () => {
  const gate = createGate(limits);
  const order: string[] = [];
  const leaves = await Promise.all([gate(), gate()]);
  const waiting = ['third', 'fourth'].map((name) =>
    gate().then((leave) => {
      order.push(name);
      return leave;
    }),
  );
  await expect(gate()).rejects.toThrow(BusyError);
  expect(order).toEqual([]);
  leaves[0]?.();
  await waiting[0];
  expect(order).toEqual(['third']);
  leaves[1]?.();
  await waiting[1];
  expect(order).toEqual(['third', 'fourth']);
});

test('who has waited too long is refused and is no longer in the queue', async () => {
  const gate = createGate({ ...limits, atOnce: 1 });
  const leave = await gate();
  const late = expect(gate()).rejects.toThrow(BusyError);
  await vi.advanceTimersByTimeAsync(1_000);
  await late;
  leave();
  await expect(gate()).resolves.toBeTypeOf('function');
});

test('to go out twice lets one in', async () => {
  const gate = createGate({ ...limits, atOnce: 1, mostWaiting: 0 });
  const leave = await gate();
  leave();
  leave();
  await gate();
  await expect(gate()).rejects.toThrow(BusyError);
});
