const invisible = '[\\s\\u200B-\\u200D\\u2060\\uFEFF]+';
const edges = new RegExp(`^${invisible}|${invisible}$`, 'gu');

/** Text in Unicode NFC with LF line breaks, without spaces, no-break spaces and zero-width characters around it. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replaceAll(/\r\n?/g, '\n').replaceAll(edges, '');
}

/** Clean text on one line: every run of spaces of any kind is one plain space. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/\s+/g, ' ');
}
