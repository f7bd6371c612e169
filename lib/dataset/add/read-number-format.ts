/** What a number format makes of a number: a percentage, or something that the number alone does not say; null for neither. */
export type NumberFormat = { isPercent: boolean; addition: string | null };

const escaped = /\\(.)|"([^"]*)"|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*./g;
/** đồng is what every amount is in anyway. */
const dong = /đồng|vnđ|vnd|đ|₫/g;

/**
 * Reads the code of a spreadsheet's number format (ISO 29500-1, 18.8.31), all of its sections. Words, digits and foreign currencies beside the
 * number ("nghìn", "hơn", $) and commas that hide thousands are an addition.
 */
export function readNumberFormat(format: string): NumberFormat {
  const literals = [...format.matchAll(escaped)].map(
    ([, one = '', quoted = '', currency = '']) => one + quoted + currency,
  );
  const code = format.replaceAll(escaped, '');
  const said = (literals.join('') + code.replace(/[^\p{Sc}]/gu, '')).normalize('NFC').toLowerCase();
  const words = said.replaceAll(dong, '').trim();
  return { isPercent: code.includes('%'), addition: explain(words, code) };
}

function explain(words: string, code: string): string | null {
  if (/[\p{L}\p{N}\p{Sc}%]/u.test(words)) return `with "${words}"`;
  return /[0#?],+(?![0#?,])/.test(code) ? 'in thousands or millions' : null;
}
