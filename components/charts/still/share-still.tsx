import type { Shares } from '#components/charts/column/columns.ts';
import { toShareHeight } from '#components/charts/share/share-layout.ts';
import { ShareRow } from './share-row.tsx';
import { ShareScale } from './share-scale.tsx';

/** A chart of shares as one SVG that fits any width. */
export function ShareStill({ shares: { rows }, summary }: { shares: Shares; summary: string }) {
  const height = toShareHeight(rows.length);
  return (
    <svg
      role="img"
      aria-label={summary}
      className="still"
      width="100%"
      height={height}
      overflow="visible"
      data-width="640"
      fontSize="13"
      fill="var(--muted)"
    >
      {rows.map((row, index) => (
        <ShareRow key={row.label} row={row} index={index} />
      ))}
      <ShareScale height={height} />
    </svg>
  );
}
