import type { LegendItem } from './legend.ts';
import type { ChartContent } from './still/chart-still.tsx';

/** A finished chart with its words: what a figure on a page, a picture and an embed show alike. */
export type Chart = {
  title: string;
  /** What the picture is of, where the title alone does not name it. */
  subject?: string;
  unit: string;
  /** What it shows, for those who don't see it; a table with the same rows is near. */
  summary: string;
  legend: readonly LegendItem[];
  content: ChartContent;
  /** Whether a year of it can be chosen, whose rows of the table are then shown below. */
  choosesYear?: boolean;
};
