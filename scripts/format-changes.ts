import type { Changes } from '#lib/dataset/summarise-changes.ts';

const shownIds = 20;

/** A line per table that changed, with the ids of the rows when they are few. */
export function formatChanges(changes: Changes): string {
  const lines = Object.entries(changes).flatMap(([table, { added, changed, removed }]) => {
    const parts = [listIds('added', added), listIds('changed', changed), listIds('removed', removed)];
    const said = parts.filter((part) => part !== null);
    return said.length ? [`  ${table}: ${said.join(', ')}`] : [];
  });
  return lines.length ? lines.join('\n') : '  only the order of rows changed';
}

/** "2 added (a b)", without the ids when they are many; null for none. */
export function listIds(what: string, ids: string[]): string | null {
  if (ids.length === 0) return null;
  return ids.length > shownIds ? `${ids.length} ${what}` : `${ids.length} ${what} (${ids.join(' ')})`;
}
