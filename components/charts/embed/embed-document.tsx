import type { ReactNode } from 'react';
import type { Locale } from '#i18n/locales.ts';
import type { Chart } from '../chart.ts';
import { ChartLegend } from '../chart-legend.tsx';
import { ChartStill } from '../still/chart-still.tsx';
import { toFrameClass } from '../to-frame-class.ts';
import type { Theme } from './embed-problem.ts';
import { type EmbedStyle, toEmbedStyle } from './embed-style.ts';

type Props = {
  locale: Locale;
  theme: Theme;
  title: string;
  /** The drawing with its legend, or why there is none. */
  children: ReactNode;
  style?: EmbedStyle;
  /** Where it stands on the site, and in which words; the source line of a drawing. */
  link: { href: string; text: string };
  credit: string;
};

/** An embed as a whole document: no script, its own style, a link to the page that it comes from. */
export function EmbedDocument({ locale, theme, title, children, style, link, credit }: Props) {
  return (
    <html lang={locale}>
      {/* biome-ignore lint/style/noHeadElement: the whole document is written here, outside of Next's layouts */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="canonical" href={link.href} />
        <style>{toEmbedStyle(theme, style)}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
        <footer>
          {credit && <p>{credit}</p>}
          <a href={link.href} target="_blank" rel="noopener">
            {link.text}
          </a>
        </footer>
      </body>
    </html>
  );
}

/** A chart as an embed shows it. */
export function EmbedFigure({ chart: { unit, legend, content, summary } }: { chart: Chart }) {
  return (
    <figure>
      <figcaption className="unit">({unit})</figcaption>
      <ChartLegend legend={legend} />
      <div className={toFrameClass(content)}>
        <ChartStill content={content} id="embed" summary={summary} />
      </div>
    </figure>
  );
}
