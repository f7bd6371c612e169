import type { Letter } from './create-letter.ts';

const blank = '…'.repeat(20);

/** A letter as plain text, for a mail or a form on the web; open parts are dots. */
export function toLetterText({
  country,
  motto,
  place,
  title,
  to,
  basis,
  items,
  signature,
  sign,
}: Letter): string {
  const parts = items.map(({ label, lines }, index) => {
    const head = `${index + 1}. ${label}:`;
    return lines.length > 0 ? [head, ...lines].join('\n') : `${head} ${blank}`;
  });
  return [`${country}\n${motto}`, place, title, to, basis, ...parts, `${signature}\n${sign}`].join('\n\n');
}
