export type Tone = 'plan' | 'actual' | 'total' | 'national' | 'local';
export type Fill = 'solid' | 'striped' | 'hollow';

type Props = {
  percent: number;
  tone: Tone;
  fill?: Fill;
  /** Where a thin upright line stands, in percent of the full length. */
  mark?: number;
};

const colours = {
  plan: 'text-plan',
  actual: 'text-actual',
  total: 'text-total',
  national: 'text-national',
  local: 'text-local',
} as const;

/** A bar for a table cell, `percent` of its full length; decoration, since the number stands beside it. Zero is a thin upright line. */
export function Bar({ percent, tone, fill = 'solid', mark }: Props) {
  return (
    <svg className={`bar ${colours[tone]}`} aria-hidden="true" focusable="false">
      {percent === 0 && <rect width="2" height="8" fill="currentColor" />}
      {fill === 'solid' && <rect width={`${percent}%`} height="8" fill="currentColor" />}
      {fill === 'striped' && (
        <line y1="4" x2={`${percent}%`} y2="4" stroke="currentColor" strokeWidth="8" strokeDasharray="3 2" />
      )}
      {fill === 'hollow' && (
        <rect
          x="1"
          y="1"
          width={`${Math.max(percent - 1, 0)}%`}
          height="6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      )}
      {mark !== undefined && <line x1={`${mark}%`} x2={`${mark}%`} y1="-3" y2="11" className="bar-mark" />}
    </svg>
  );
}
