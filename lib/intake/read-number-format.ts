/** What a number format makes of a number: a percentage, or something that the number alone does not say; null for neither. */
export type NumberFormat = { isPercent: boolean; addition: string | null };

const escaped = /\\(.)|"([^"]*)"|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*./g;
/** đồng is what every amount is in anyway. */
const dong = /(?<!\p{L})(đồng|vnđ|vnd|đ|₫)(?!\p{L})/gu;

/** A section's own signs, and the characters that it shows as they are. */
type Section = { code: string; literals: string };

/**
 * Reads the code of a spreadsheet's number format (ISO 29500-1, 18.8.31), all of its sections. Words, digits, foreign currencies and signs (~ > ± %) beside the
 * number, a minus or bracket around a positive one, decimal signs that are mere text and commas that hide thousands are an addition.
 */
export function readNumberFormat(format: string): NumberFormat {
  const sections = splitSections(format);
  const code = sections.map((section) => section.code).join(';');
  const literals = sections.map((section) => section.literals).join('');
  const said = (literals + code.replace(/[^\p{Sc}]/gu, '')).normalize('NFC').toLowerCase();
  const words = said.replaceAll(dong, '').trim();
  return { isPercent: code.includes('%'), addition: explain(words, code, toSign(sections)) };
}

/** Whether a date's format shows day, month and year, so that what was typed was a whole date. */
export function showsWholeDate(format: string): boolean {
  const code = format.replaceAll(escaped, '').toLowerCase();
  return ['d', 'm', 'y'].every((letter) => code.includes(letter));
}

function splitSections(format: string): Section[] {
  const tokens = format.match(/\\.|"[^"]*"|\[[^\]]*\]|_.|\*.|./gs) ?? [];
  const sections: string[] = [''];
  for (const token of tokens) {
    if (token === ';') sections.push('');
    else sections.push(`${sections.pop() ?? ''}${token}`);
  }
  return sections.map((section) => ({
    code: section.replaceAll(escaped, ''),
    literals: [...section.matchAll(escaped)]
      .map(([, one = '', quoted = '', currency = '']) => one + quoted + currency)
      .join(''),
  }));
}

/** The first minus, plus or bracket that a positive number is shown with; '' for none. */
function toSign([positive]: readonly Section[]): string {
  if (!positive) return '';
  return /[-−–(+]/.exec(positive.code.replace(/E[+-]/gi, '') + positive.literals)?.[0] ?? '';
}

function explain(words: string, code: string, sign: string): string | null {
  if (/[\p{L}\p{N}\p{Sc}%~≈<>≤≥±+.,]/u.test(words)) return `with "${words}"`;
  if (sign) return `with "${sign}" before or behind it`;
  return /[0#?],+(?![0#?,])/.test(code) ? 'in thousands or millions' : null;
}
