import type { Columns, Shares } from '#components/charts/column/columns.ts';
import { ColumnStill } from './column-still.tsx';
import { ShareStill } from './share-still.tsx';

/** What a chart draws, finished. */
export type ChartContent = { kind: 'columns'; columns: Columns } | { kind: 'shares'; shares: Shares };

type Props = { content: ChartContent; id: string; summary: string };

/** A chart drawn without the browser's help: for the first sight, for readers without JavaScript, for print, pictures and embeds. */
export function ChartStill({ content, id, summary }: Props) {
  return content.kind === 'columns' ? (
    <ColumnStill columns={content.columns} id={id} summary={summary} />
  ) : (
    <ShareStill shares={content.shares} summary={summary} />
  );
}
