/** How many characters of a query are searched for. */
export const longestQuery = 200;

/** What is searched for of what was typed or stands in an address, of several texts the first: without space around it, its first 200 characters. */
export function toSearchQuery(asked: string | readonly string[] | null | undefined): string {
  return toText(asked).slice(0, longestQuery);
}

/** Whether more was asked than is searched for. */
export function isQueryCut(asked: string | readonly string[] | null | undefined): boolean {
  return toText(asked).length > longestQuery;
}

function toText(asked: string | readonly string[] | null | undefined): string {
  const [first = ''] = [asked ?? []].flat();
  return first.trim();
}
