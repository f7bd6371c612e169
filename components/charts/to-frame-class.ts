import { toFrame } from './column/label-room.ts';
import type { ChartContent } from './still/chart-still.tsx';

/** The class of the box that holds a chart, which keeps one with few bars narrow. */
export function toFrameClass(content: ChartContent): string {
  if (content.kind === 'shares') return 'chart-frame';
  const { years, places } = content.columns;
  return toFrame(years.length * places).className;
}
