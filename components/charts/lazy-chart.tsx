'use client';

import { lazy, type KeyboardEvent as ReactKeyboardEvent, Suspense, useEffect, useRef, useState } from 'react';
import { YearChoice } from './column/year-choice.tsx';
import { type ChartContent, ChartStill } from './still/chart-still.tsx';
import { toFrameClass } from './to-frame-class.ts';

const ColumnChart = lazy(() => import('./column/column-chart.tsx'));
const ShareChart = lazy(() => import('./share/share-chart.tsx'));

type Props = {
  content: ChartContent;
  /** Unique on the page. */
  id: string;
  summary: string;
  /** How to read it by keyboard. */
  hint: string;
  /** What the choice of a year is called, where there is one; it has the keys instead. */
  choice?: string;
};

/**
 * A still, over which Recharts draws the same once its place comes into view; not while it lies in a hidden panel. The still stays for print and for pictures.
 */
export function LazyChart({ content, id, summary, hint, choice }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  const [spoken, setSpoken] = useState('');
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) setSeen(true);
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (isDrawn && place.current) giveTouchBack(place.current);
  }, [isDrawn]);
  const shared = choice ? { summary } : { summary: `${summary} ${hint}`, onSpeak: setSpoken };
  return (
    <div ref={place} className={toFrameClass(content)} data-drawn={isDrawn || undefined}>
      <ChartStill content={content} id={id} summary={summary} />
      {choice && content.kind === 'columns' && (
        <YearChoice id={id} legend={choice} columns={content.columns} />
      )}
      {seen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the chart inside has the focus; its keys bubble up
        <div className="chart-drawn" onKeyDown={moveByKeys}>
          <Suspense>
            {content.kind === 'columns' ? (
              <ColumnChart columns={content.columns} {...shared} />
            ) : (
              <ShareChart shares={content.shares} {...shared} onSpeak={setSpoken} />
            )}
            <Arrival onArrive={setDrawn} />
          </Suspense>
        </div>
      )}
      <p className="sr-only" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}

/** What the start script remembers of a chart that was touched before it came alive, in pixels from its corner. */
type Touched = HTMLElement & { touchedAt?: { x: number; y: number } };

/** Shows the value that the reader pointed at before the chart was there to hear it. */
function giveTouchBack(frame: Touched) {
  if (!frame.touchedAt) return;
  const { left, top } = frame.getBoundingClientRect();
  const at = { clientX: left + frame.touchedAt.x, clientY: top + frame.touchedAt.y };
  frame
    .querySelector('.recharts-wrapper')
    ?.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, ...at }));
  delete frame.touchedAt;
}

/** Tells when what it waits with is there and has been laid out. */
function Arrival({ onArrive }: { onArrive: (arrived: boolean) => void }) {
  useEffect(() => {
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => onArrive(true)));
    return () => cancelAnimationFrame(frame);
  }, [onArrive]);
  return null;
}

const sideways: Record<string, string> = { ArrowUp: 'ArrowLeft', ArrowDown: 'ArrowRight' };

/** Up and down move as left and right do, which Recharts knows; Escape leaves. */
function moveByKeys(event: ReactKeyboardEvent<HTMLDivElement>) {
  const key = sideways[event.key];
  if (event.key === 'Escape' && event.target instanceof SVGElement) event.target.blur();
  if (!key) return;
  event.preventDefault();
  event.target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}
