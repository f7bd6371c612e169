import type { LegendItem } from './legend.ts';
import { gapMark } from './still/still-gaps.tsx';

/** A mark of a chart as its legend shows it, 16 by 12 pixels. */
export function LegendSwatch({ mark, tone }: Pick<LegendItem, 'mark' | 'tone'>) {
  return (
    <svg className="legend-swatch" width="16" height="12" aria-hidden="true" focusable="false">
      {drawMark(mark, `var(--${tone})`)}
    </svg>
  );
}

function drawMark(mark: LegendItem['mark'], color: string) {
  const outline = { x: 2, y: 1, width: 12, height: 10, fill: 'none', stroke: color, strokeWidth: 1.5 };
  switch (mark) {
    case 'solid':
      return <rect x="1" width="14" height="12" fill={color} />;
    case 'striped':
      return <path d="M1 12L13 0M6 12L15 3M1 7L8 0" stroke={color} strokeWidth="2" fill="none" />;
    case 'hollow':
      return <rect {...outline} />;
    case 'part':
      return <rect {...outline} strokeDasharray="3 2" />;
    case 'over':
      return <rect {...outline} fill={color} fillOpacity={0.45} strokeWidth={1} />;
    case 'star':
      return toSign('*', 14);
    case 'bound':
      return toSign('≈', 11);
    case 'interval':
      return <path d="M5 1h6M8 1V11M5 11h6" stroke="var(--muted)" strokeWidth="1.5" fill="none" />;
    case 'limit':
      return <path d="M0 6H16" stroke="var(--ink)" strokeDasharray="4 3" />;
    case 'gap':
      return <path d={gapMark} transform="translate(8 9)" stroke="var(--muted)" />;
    case 'boundary':
      return <path d="M8 0V12" stroke="var(--brand)" strokeDasharray="2 3" />;
  }
}

function toSign(sign: string, y: number) {
  return (
    <text x="8" y={y} fontSize="16" textAnchor="middle" fill="var(--ink)">
      {sign}
    </text>
  );
}
