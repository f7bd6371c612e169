'use client';

import type { ReactNode } from 'react';
import { usePlotArea, ZIndexLayer } from 'recharts';

/** Draws the still's own parts into a chart of Recharts, before or behind its bars: their percentages are of the plot. */
export function ChartPlot({ layer, children }: { layer: 'behind' | 'before'; children: ReactNode }) {
  const plot = usePlotArea();
  if (!plot) return null;
  return (
    <ZIndexLayer zIndex={layer === 'behind' ? -50 : 450}>
      <svg
        x={plot.x}
        width={plot.width}
        overflow="visible"
        fontSize="12"
        fill="var(--muted)"
        role="presentation"
      >
        {children}
      </svg>
    </ZIndexLayer>
  );
}
