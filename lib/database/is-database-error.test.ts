import { expect, test } from 'vitest';
import { isDatabaseError } from './is-database-error.ts';

const named = (name: string, cause?: unknown) => Object.assign(new Error('x', { cause }), { name });

test.each([
  [named('PrismaClientKnownRequestError'), true],
  [named('PrismaClientInitializationError'), true],
  [named('PrismaClientUnknownRequestError'), true],
  [named('DriverAdapterError'), true],
  [named('DatabaseFileError'), true],
  [named('DatabaseAwayError'), true],
  [named('Error', named('PrismaClientKnownRequestError')), true],
  [named('PrismaClientValidationError'), false],
  [named('TypeError', named('RangeError')), false],
  ['PrismaClientKnownRequestError', false],
  [undefined, false],
])('%s comes from the database: %s', (failure, expected) => {
  expect(isDatabaseError(failure)).toBe(expected);
});
