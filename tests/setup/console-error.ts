import { afterAll, afterEach, beforeEach, vi } from 'vitest';

let errors: string[] = [];

/** What a library will refuse one day, such as two questions at once to one connection, is said once in a process. */
function noteWarning({ name, message }: Error): void {
  if (name === 'DeprecationWarning') errors.push(message);
}

process.on('warning', noteWarning);
afterAll(() => {
  process.off('warning', noteWarning);
});

beforeEach(() => {
  errors = [];
  vi.spyOn(console, 'error').mockImplementation((...values: unknown[]) => {
    errors.push(values.map(String).join(' '));
  });
});

afterEach(() => {
  vi.mocked(console.error).mockRestore();
  if (errors.length > 0)
    throw new Error(`console.error was called, or a process warned:\n${errors.join('\n')}`);
});
