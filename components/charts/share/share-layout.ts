/** The measures of a chart of shares in pixels: each row its name and a bar, below them the scale. */
export const shareSize = { row: 46, bar: 18, bottom: 24 } as const;

/** The height of a chart of so many rows, in pixels. */
export function toShareHeight(rows: number): number {
  return rows * shareSize.row + shareSize.bottom;
}

/** Where a row's name stands on its line, and where its bar begins, in pixels from the chart's upper edge. */
export function toShareTop(index: number): { name: number; bar: number } {
  return { name: index * shareSize.row + 14, bar: index * shareSize.row + 20 };
}
