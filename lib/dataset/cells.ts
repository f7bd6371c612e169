import { z } from 'zod';
import { type Caveat, caveats } from '#lib/domain/vocabulary.ts';
import { findUnseen } from './visible-text.ts';

// Parsers of one cell. Messages complete the sentence "this cell …"; the file, line and column stand before them.

const quote = (value: unknown) => (value === '' ? 'is empty' : `is "${String(value).slice(0, 60)}"`);

/** Ids stand in addresses of pages and in the keys of both databases. */
const longestId = 100;

/** An id of letters a–z, digits and hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: ({ input }) => `must be an id of small letters, digits and hyphens; it ${quote(input)}`,
    abort: true,
  })
  .max(longestId, { error: ({ input }) => tellLength(input, longestId) });

/** Text of `most` letters at most that a reader can see, without space around it. */
export function textUpTo(most: number) {
  return z.string().check(({ value, issues }) => {
    const message = explainText(value, most);
    if (message) issues.push({ code: 'custom', input: value, message });
  });
}

function explainText(value: string, most: number): string | null {
  if (value === '') return 'must not be empty';
  const unseen = findUnseen(value);
  if (unseen) return `has ${unseen}: delete it`;
  if (value.trim() === '') return 'holds nothing but spaces';
  if (value !== value.trim()) return 'has a space or line break at its beginning or end';
  if (!/[\p{L}\p{N}]/u.test(value)) return `has no letter or digit; it ${quote(value)}`;
  return value.length > most ? tellLength(value, most) : null;
}

const tellLength = (value: unknown, most: number) =>
  `has ${String(value).length} letters; at most ${most} are kept`;

/** One word of a closed vocabulary. */
export function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.enum(values, {
    error: ({ input }) => `must be one of ${values.join(', ')}; it ${quote(input)}`,
  });
}

/** Null for an empty cell, else what `schema` reads. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === '' ? null : value), schema.nullable());
}

const wholeNumber = (what: string) =>
  z.string().regex(/^(0|[1-9]\d*)$/, {
    error: ({ input }) =>
      `must be ${what} in digits alone, without dots, commas or spaces; it ${quote(input)}`,
    abort: true,
  });

/** The largest numbers that both databases keep and every program reads exactly: money in 53 bits (SQLite's client reads no more), counts in 31. */
const mostDong = BigInt(Number.MAX_SAFE_INTEGER);
const mostCount = 2 ** 31 - 1;

/** An amount in whole đồng, zero included. */
export const dong = wholeNumber('a whole number of đồng')
  .transform(BigInt)
  .refine((value) => value <= mostDong, {
    error: `must be at most ${mostDong} đồng, the largest amount that is read exactly everywhere`,
    abort: true,
  });

/** The smallest printed unit in whole đồng, above zero. */
export const stepDong = dong.refine((value) => /^10*$/.test(String(value)), {
  error: 'must be 1, 10, 100 and so on: the unit of the last printed digit',
});

/** A count above zero. */
export const count = wholeNumber('a whole number')
  .transform(Number)
  .refine((value) => value > 0, { error: 'must be above zero; leave the cell empty when none is printed' })
  .refine((value) => value <= mostCount, {
    error: `must be at most ${mostCount}, the largest count that the databases keep`,
  });

/** A number of inhabitants, above zero. */
export const persons = count;

/** The smallest printed unit of a number of persons. */
export const stepPersons = count.refine((value) => /^10*$/.test(String(value)), {
  error: 'must be 1, 10, 100 and so on: the unit of the last printed digit',
});

const firstYear = 1990;
const lastYear = 2035;

/** A budget year. */
export const year = z
  .string()
  .regex(/^\d{4}$/, { error: ({ input }) => `must be a year of four digits; it ${quote(input)}` })
  .transform(Number)
  .refine((value) => value >= firstYear && value <= lastYear, {
    error: `must be from ${firstYear} to ${lastYear}`,
  });

/** A real calendar date, YYYY-MM-DD. */
export const isoDate = z.iso.date({
  error: ({ input }) => `must be a real date written YYYY-MM-DD; it ${quote(input)}`,
  abort: true,
});

/** The day of a source; none is older than the first budget year. */
export const sourceDate = isoDate.refine((value) => value >= `${firstYear}-01-01`, {
  error: ({ input }) =>
    `must not be before ${firstYear}; it ${quote(input)}${explainDayNumber(String(input))}`,
});

/** A year that was typed into a date cell is the number of a day for a spreadsheet, counted from 1900 or 1904: 2022 becomes 1905-07-14. */
function explainDayNumber(iso: string): string {
  const year = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)]
    .map((start) => Math.round((Date.parse(iso) - start) / 86_400_000))
    .find((day) => day >= firstYear && day <= lastYear);
  if (year === undefined) return '';
  return `, which is what a spreadsheet makes of the year ${year} in a date cell: write the day as YYYY-MM-DD`;
}

/** A percentage in the digits that are printed, with a decimal point. */
export const percent = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, {
    error: ({ input }) => `must be a number with a decimal point and without %; it ${quote(input)}`,
    abort: true,
  })
  .refine((value) => !/^-0+(\.0+)?$/.test(value), { error: 'is a zero with a minus' })
  .refine((value) => /^-?\d{1,9}(\.\d{1,9})?$/.test(value), {
    error: 'must have at most nine digits before and after the decimal point',
    abort: true,
  });

/** The smallest printed unit of a percentage. */
export const stepPercent = percent.refine((value) => /^(10*|0\.0*1)$/.test(value), {
  error: 'must be 1, 0.1, 0.01 and so on: the unit of the last printed digit',
});

const isCaveat = (code: string): code is Caveat => caveats.some((known) => known === code);

/** Known caveat codes separated by semicolons, each once; an empty cell is none. */
export const caveatList = z.string().transform((value, context): readonly Caveat[] => {
  const codes = value === '' ? [] : value.split(';');
  for (const code of codes.filter((code) => !isCaveat(code)))
    context.addIssue({
      code: 'custom',
      message: `has the unknown caveat "${code.slice(0, 60)}"; known: ${caveats.join(', ')}`,
    });
  for (const code of codes.filter((code, index) => codes.indexOf(code) < index))
    context.addIssue({ code: 'custom', message: `has the caveat "${code}" twice` });
  return codes.filter(isCaveat);
});
