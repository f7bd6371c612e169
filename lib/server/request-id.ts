import { randomUUID } from 'node:crypto';

/** A UUID, or 32 digits as nginx makes them: nothing that anybody could write a text in. */
const trusted = /^(?:[\da-f]{32}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** The id of a request: the one that a proxy gave it as `x-request-id`, when it has the shape of one, else a new one. */
export function toRequestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && trusted.test(given) ? given : randomUUID();
}
