import { toY } from '#components/charts/column/chart-scale.ts';
import type { Columns, Mark } from '#components/charts/column/columns.ts';

type Length = number | string;
type Props = {
  mark: Mark;
  columns: Pick<Columns, 'top' | 'limit'>;
  /** Where the bar begins and how wide it is, in pixels or percent of the drawing. */
  x: Length;
  width: Length;
  /** The id of the pattern of stripes in the bar's colour. */
  stripes: string;
};

/** A printed zero is a line on the floor, in pixels: where nothing was found there is nothing. */
const zeroHeight = 2;

/** A bar from zero: solid, striped, hollow, or a dashed outline; what passes the limit is paler. */
export function StillBar({ mark, columns: { top, limit }, x, width, stripes }: Props) {
  const { value, fill, tone } = mark;
  const color = `var(--${tone})`;
  const [floor, head] = [toY(0, top), toY(value, top)];
  const passes = limit !== undefined && value > limit;
  const line = passes ? toY(limit, top) : head;
  const paint = { solid: color, striped: `url(#${stripes}-${tone})`, hollow: 'var(--paper)', part: 'none' }[
    fill
  ];
  const outline = fill === 'solid' ? {} : { stroke: color, strokeWidth: 1.5 };
  if (value === 0)
    return <rect x={x} y={floor - zeroHeight} width={width} height={zeroHeight} fill={color} />;
  return (
    <>
      <rect
        x={x}
        y={line}
        width={width}
        height={round(floor - line)}
        fill={paint}
        {...outline}
        strokeDasharray={fill === 'part' ? '4 3' : undefined}
      />
      {passes && (
        <rect
          x={x}
          y={head}
          width={width}
          height={round(line - head)}
          fill={paint}
          fillOpacity={0.45}
          stroke={color}
        />
      )}
    </>
  );
}

/** No more decimals than a screen shows. */
function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
