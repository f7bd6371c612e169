/** What has no shape on the page, by the names that people find in a search; others are told by their number. */
const names: Readonly<Record<string, string>> = {
  '\t': 'a tab',
  '\r': 'a carriage return',
  '\u001b': 'an escape character',
  '\u00ad': 'a soft hyphen',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u2060': 'a word joiner',
  '\ufeff': 'a byte-order mark',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\ufffd': 'a replacement character, where a letter was lost',
};
/** Marks that turn the direction of what follows, so that a text looks other than it is. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Control characters but for the end of a line, what Unicode lets programs leave out, private and lost letters. */
const unseen =
  /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Noncharacter_Code_Point}\ufffd]/u;
const isLineEnd = /\n/g;

/** Names the first character of a text that nobody sees, or that turns the direction of reading; null when there is none. Ends of lines are allowed. */
export function findUnseen(text: string): string | null {
  const [found] = unseen.exec(text.replace(isLineEnd, ' ')) ?? [];
  if (found === undefined) return null;
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (turning.test(found)) return `a mark that turns the direction of reading (${code})`;
  const name = names[found];
  if (name) return `${name} (${code})`;
  return /\p{Cc}/u.test(found) ? `a control character (${code})` : `an invisible character (${code})`;
}

/** A text on one line for a message: whatever would break the line, turn it or steer a terminal is shown as �. */
export function toOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd');
}
