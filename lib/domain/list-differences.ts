/** One column of a row with its old and new value as text. */
export type Difference = { column: string; before: string; after: string };

/**
 * The columns of a row that differ between two of its texts (JSON of its columns by name), each value as the files write it: a list joined by `;`, nothing as
 * an empty text. All filled ones for an added or removed row.
 */
export function listDifferences(before: string | null, after: string | null): Difference[] {
  const [old, fresh] = [readColumns(before), readColumns(after)];
  const columns = new Set([...old.keys(), ...fresh.keys()]);
  return [...columns]
    .map((column) => ({ column, before: show(old.get(column)), after: show(fresh.get(column)) }))
    .filter((row) => row.before !== row.after);
}

function readColumns(text: string | null): Map<string, unknown> {
  return new Map(Object.entries<unknown>(JSON.parse(text ?? '{}')));
}

function show(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join(';');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
