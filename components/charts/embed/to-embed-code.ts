type Frame = { src: string; title: string; width: number; height: number };

/** The HTML that shows an embed on another site, never wider than its place there. */
export function toEmbedCode({ src, title, width, height }: Frame): string {
  return `<iframe src="${escapeAttribute(src)}" title="${escapeAttribute(title)}" width="${width}" height="${height}" loading="lazy" style="max-width:100%;border:0"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
