import { z } from 'zod';

/**
 * Where a page of JSON begins: at the row with this place, after `skipped` rows of the same place (an area has many), in the data release whose
 * places these are.
 */
export type Cursor = { release: number; position: number; skipped: number };

const notOurs = 'which is no cursor of ours: take the address in "next"';

const Cursor = z
  .tuple([z.coerce.number(), z.coerce.number(), z.coerce.number()])
  .transform(([release, position, skipped]) => ({ release, position, skipped }));

/** A cursor as a text for an address; only `parseCursor` knows what it says. */
export function formatCursor({ release, position, skipped }: Cursor): string {
  return Buffer.from([release, position, skipped].join('.')).toString('base64url');
}

/**
 * Reads such a text; refuses any that `formatCursor` did not write, and one of another data release, whose places may be other rows: to go on would
 * lose or repeat some.
 */
export function cursorOf(release: number) {
  const form = { error: notOurs, abort: true };
  return z
    .string()
    .regex(/^[\w-]+$/, form)
    .transform((text, context): Cursor => {
      const parts = Buffer.from(text, 'base64url').toString().split('.');
      const { data: cursor } = Cursor.safeParse(parts);
      const isOurs = cursor && formatCursor(cursor) === text && parts.every((part) => /^\d{1,9}$/.test(part));
      if (isOurs && cursor.release === release) return cursor;
      const message = isOurs
        ? `which data release ${cursor.release} gave; now it is ${release}: begin again without it`
        : notOurs;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    });
}
