'use client';

import { type ComponentProps, lazy, Suspense, useEffect, useRef, useState } from 'react';
import type CompletionChartComponent from './completion-chart.tsx';
import type PlanActualChartComponent from './plan-actual-chart.tsx';
import type ShareChartComponent from './share-chart.tsx';

const PlanActualChart = lazy(() => import('./plan-actual-chart.tsx'));
const CompletionChart = lazy(() => import('./completion-chart.tsx'));
const ShareChart = lazy(() => import('./share-chart.tsx'));

export type ChartContent =
  | { kind: 'plan-actual'; props: ComponentProps<typeof PlanActualChartComponent> }
  | { kind: 'completion'; props: ComponentProps<typeof CompletionChartComponent> }
  | { kind: 'share'; props: ComponentProps<typeof ShareChartComponent> };

/** Fetches and draws a chart once its place comes into view; not while it lies in a hidden panel. */
export function LazyChart({ content }: { content: ChartContent }) {
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) setSeen(true);
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className="size-full">
      {seen && <Suspense>{drawChart(content)}</Suspense>}
    </div>
  );
}

function drawChart(content: ChartContent) {
  switch (content.kind) {
    case 'plan-actual':
      return <PlanActualChart {...content.props} />;
    case 'completion':
      return <CompletionChart {...content.props} />;
    case 'share':
      return <ShareChart {...content.props} />;
  }
}
