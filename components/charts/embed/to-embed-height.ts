import { columnSize } from '#components/charts/column/chart-scale.ts';
import { toShareHeight } from '#components/charts/share/share-layout.ts';
import type { ChartContent } from '#components/charts/still/chart-still.tsx';

/** What an embed has around its chart, on a frame as narrow as a phone: title, legend and source, in pixels. */
const around = 260;

/** How high the frame of an embed must be, in pixels. */
export function toEmbedHeight(content: ChartContent): number {
  if (content.kind === 'columns') return columnSize.height + around;
  return toShareHeight(content.shares.rows.length) + around;
}
