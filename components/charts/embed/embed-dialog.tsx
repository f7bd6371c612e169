'use client';

import { useCopying } from '#components/ui/use-copying.ts';
import { toEmbedCode } from './to-embed-code.ts';

type Props = {
  title: string;
  /** The address of the embed on this site. */
  path: string;
  height: number;
  labels: Record<'embedTitle' | 'embedCode' | 'copyCode' | 'copied' | 'failed' | 'close', string>;
};

const width = 640;

/** The code that shows a chart on another site, and how it looks there. */
export function EmbedDialog({ title, path, height, labels }: Props) {
  const [told, copy] = useCopying(labels);
  const code = toEmbedCode({ src: new URL(path, location.origin).href, title, width, height });

  return (
    <form method="dialog">
      <h2>{labels.embedTitle}</h2>
      <p className="hint">
        {width} × {height} px
      </p>
      <label>
        <span className="sr-only">{labels.embedCode}</span>
        <textarea readOnly rows={4} value={code} onFocus={(event) => event.target.select()} />
      </label>
      <div className="embed-actions">
        <button type="button" className="button" onClick={() => copy({ text: code })}>
          {labels.copyCode}
        </button>
        <button type="submit" className="button">
          {labels.close}
        </button>
        <span role="status">{told}</span>
      </div>
      <iframe src={path} title={title} width={width} height={height} />
    </form>
  );
}
