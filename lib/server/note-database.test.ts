import { afterEach, expect, test, vi } from 'vitest';
import { createMetrics } from './create-metrics.ts';
import { noteDatabase } from './note-database.ts';
import { getProcessState } from './process-state.ts';

afterEach(() => {
  globalThis.khuyenCongProcess = undefined;
});

test('that the database went and came back is told once each, every failed question is counted', async () => {
  const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const metrics = createMetrics();
  Object.assign(getProcessState(), { log, metrics });
  const err = new Error('refused');
  noteDatabase(null);
  for (let asked = 0; asked < 3; asked += 1) noteDatabase(err);
  expect(log.error.mock.calls).toEqual([['The database cannot be read', { err }]]);
  expect((await metrics.databaseAway.get()).values).toEqual([{ value: 1, labels: {} }]);
  noteDatabase(null);
  noteDatabase(null);
  expect(log.info.mock.calls).toEqual([['The database is back']]);
  expect((await metrics.databaseAway.get()).values).toEqual([{ value: 0, labels: {} }]);
  expect((await metrics.databaseErrors.get()).values).toEqual([{ value: 3, labels: {} }]);
});
