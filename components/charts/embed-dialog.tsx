'use client';

import { useState } from 'react';
import { toEmbedCode } from './to-embed-code.ts';

type Props = {
  title: string;
  /** The address of the embed on this site. */
  path: string;
  height: number;
  labels: Record<'embedTitle' | 'embedCode' | 'copyCode' | 'copied' | 'close', string>;
};

const width = 640;

/** The code that shows a chart on another site, and how it looks there. */
export function EmbedDialog({ title, path, height, labels }: Props) {
  const [copied, setCopied] = useState(false);
  const code = toEmbedCode({ src: new URL(path, location.origin).href, title, width, height });

  async function copyCode() {
    await navigator.clipboard.writeText(code);
    setCopied(true);
  }

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
        <button type="button" className="button" onClick={copyCode}>
          {labels.copyCode}
        </button>
        <button type="submit" className="button">
          {labels.close}
        </button>
        <span role="status">{copied ? labels.copied : ''}</span>
      </div>
      <iframe src={path} title={title} width={width} height={height} />
    </form>
  );
}
