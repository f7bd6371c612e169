import type { Tone } from '#components/ui/bar.tsx';
import type { Columns, MarkFill } from './column/columns.ts';

/** A mark that a legend explains. */
type LegendMark = MarkFill | 'over' | 'star' | 'bound' | 'interval' | 'limit' | 'boundary' | 'gap';
export type LegendItem = { mark: LegendMark; tone: Tone; label: string };

export type LegendTexts = { tones: Partial<Record<Tone, string>> } & Record<
  Exclude<LegendMark, 'solid'>,
  string
>;

/** Every mark that occurs in a column chart, and no other: first what the colours mean, then how bars are drawn. */
export function toColumnLegend(columns: Columns, texts: LegendTexts): LegendItem[] {
  const { marks, years, limit, boundary } = columns;
  const found: Record<Exclude<LegendMark, 'solid'>, Tone | undefined> = {
    striped: marks.find(({ fill }) => fill === 'striped')?.tone,
    hollow: marks.find(({ fill }) => fill === 'hollow')?.tone,
    part: marks.find(({ fill }) => fill === 'part')?.tone,
    over: marks.find(({ value }) => limit !== undefined && value > limit)?.tone,
    limit: limit === undefined ? undefined : 'total',
    interval: marks.find(({ low, high }) => low !== undefined && low !== high)?.tone,
    star: marks.find(({ star }) => star)?.tone,
    bound: marks.find(({ label }) => /[≈<>]/.test(label))?.tone,
    boundary: boundary && 'total',
    gap: years.every((_, slot) => marks.some((mark) => mark.slot === slot)) ? undefined : 'total',
  };
  const tones = (Object.keys(texts.tones) as Tone[]).filter((tone) =>
    marks.some((mark) => mark.tone === tone),
  );
  return [
    ...tones.map((tone) => ({ mark: 'solid' as const, tone, label: texts.tones[tone] ?? '' })),
    ...(Object.keys(found) as (keyof typeof found)[]).flatMap((mark) => {
      const tone = found[mark];
      return tone ? [{ mark, tone, label: texts[mark] }] : [];
    }),
  ];
}
