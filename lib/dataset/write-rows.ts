import { setImmediate } from 'node:timers/promises';
import { atPositions, getJsonFunctions } from '#lib/database/json-functions.ts';
import type { Move } from './plan-table.ts';
import type { Asked } from './stored-tables.ts';

/** Columns by the database's names; amounts as bigint or digits. */
export type Columns = Record<string, unknown>;

/** So many rows are one statement with one parameter, a JSON text of some 100 kB: what is larger is not collected among the short-lived, and piles up. */
export const batchSize = 250;

/** Adds rows, all with the columns of the first, to a table of the database. */
export async function insertRows(asked: Asked, table: string, rows: readonly Columns[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  await run(
    asked,
    `INSERT INTO "${table}" (${list(columns)}) SELECT ${list(columns)} FROM ${toRows(asked, table, columns)}`,
    toJson(rows),
  );
}

/** Gives the rows of these ids their other columns. */
export async function updateRows(asked: Asked, table: string, rows: readonly Columns[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const set = columns.filter((name) => name !== 'id').map((name) => `"${name}" = fresh."${name}"`);
  await run(
    asked,
    `UPDATE "${table}" AS old SET ${set.join(', ')} FROM ${toRows(asked, table, columns)} WHERE old."id" = fresh."id"`,
    toJson(rows),
  );
}

/** Deletes the rows at these positions. */
export async function deleteRows(asked: Asked, table: string, positions: readonly number[]): Promise<void> {
  for (const batch of toBatches(positions))
    await run(asked, `DELETE FROM "${table}" WHERE ${atPositions(asked.provider)}`, JSON.stringify(batch));
}

/** Frees the addresses of the sources at these positions, since two of them may change theirs with each other; an id is no address. */
export async function freeAddresses(asked: Asked, positions: readonly number[]): Promise<void> {
  for (const batch of toBatches(positions))
    await run(
      asked,
      `UPDATE "Source" SET "url" = "id" WHERE ${atPositions(asked.provider)}`,
      JSON.stringify(batch),
    );
}

/** Moves rows to their new positions, by way of negative ones, so that no two stand at one place in between. */
export async function moveRows(asked: Asked, table: string, moves: readonly Move[]): Promise<void> {
  if (moves.length === 0) return;
  const [first, last, by] = [0, 1, 2].map((index) => `CAST(value->>${index} AS INTEGER)`);
  for (const batch of toBatches(moves))
    await run(
      asked,
      `UPDATE "${table}" AS old SET "position" = -(old."position" + move."by")
       FROM (SELECT ${first} AS "first", ${last} AS "last", ${by} AS "by" FROM ${getJsonFunctions(asked.provider).arrays}) AS move
       WHERE old."position" BETWEEN move."first" AND move."last"`,
      JSON.stringify(batch.map((move) => [move.first, move.last, move.by])),
    );
  await run(asked, `UPDATE "${table}" SET "position" = -"position" WHERE "position" < 0`);
}

/** Slices of a list, each small enough for one statement. */
export function* toBatches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += batchSize) yield items.slice(start, start + batchSize);
}

/** libsql answers without ever yielding, and what it holds for a statement is freed between two turns of the event loop alone: a million rows would pile up. */
async function run({ transaction }: Asked, sql: string, ...values: string[]): Promise<void> {
  await transaction.$executeRawUnsafe(sql, ...values);
  await setImmediate();
}

const list = (columns: readonly string[]) => columns.map((name) => `"${name}"`).join(', ');

/** The rows of the JSON text `$1` as a table `fresh`. */
function toRows({ provider }: Asked, table: string, columns: readonly string[]): string {
  if (provider === 'postgresql') return `json_populate_recordset(NULL::"${table}", $1::json) AS fresh`;
  const values = columns.map((name) => `value->>'${name}' AS "${name}"`);
  return `(SELECT ${values.join(', ')} FROM json_each($1)) AS fresh`;
}

/** Amounts as digits, since JSON has no integers of that size; a replacer would cost as much as the rest. */
function toJson(rows: readonly Columns[]): string {
  return JSON.stringify(
    rows.map((row) => {
      const plain: Columns = {};
      for (const name in row) plain[name] = typeof row[name] === 'bigint' ? String(row[name]) : row[name];
      return plain;
    }),
  );
}
