/** The first rows of pages, and whether there are more; reads no page beyond. */
export async function takeRows<Row>(
  pages: AsyncIterable<readonly Row[]>,
  most: number,
): Promise<{ rows: Row[]; hasMore: boolean }> {
  const rows: Row[] = [];
  for await (const page of pages) {
    rows.push(...page);
    if (rows.length > most) break;
  }
  return { rows: rows.slice(0, most), hasMore: rows.length > most };
}
