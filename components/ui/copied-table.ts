/** A cell of a copied table: a number in plain digits with a dot, or a text. */
export type CopiedCell = { text: string; isNumber: boolean };
/** `title` says what the table is of, with all that is chosen on its page. */
export type CopiedTable = {
  title: string;
  headings: readonly string[];
  rows: readonly (readonly CopiedCell[])[];
};

const formulaStart = /^[=+\-@\t\r＝＋－＠]/;

/** Tab-separated lines: the title, the headings, the rows; texts that a spreadsheet would run as a formula begin with an apostrophe. */
export function toCopiedText({ title, headings, rows }: CopiedTable): string {
  const lines = [[guard(title)], headings.map(guard), ...rows.map((row) => row.map(toPlain))];
  return lines.map((cells) => cells.join('\t')).join('\n');
}

/**
 * A copied table as HTML, whose numbers mean the same in every locale: `x:num` and the named decimal sign for Excel, `sdval` for
 * LibreOffice (docs/decisions/0018). Texts are marked as text, so that none turns into a date or a formula.
 */
export function toCopiedHtml({ title, headings, rows }: CopiedTable): string {
  const name = toHtmlCell({ text: title, isNumber: false });
  const head = headings.map((text) => `<th>${escapeHtml(guard(text))}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(toHtmlCell).join('')}</tr>`).join('');
  return [
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8">',
    '<style>table{mso-displayed-decimal-separator:"\\.";mso-displayed-thousand-separator:"\\,"}</style></head>',
    `<body><table><tr>${name}</tr><tr>${head}</tr>${body}</table></body></html>`,
  ].join('');
}

function toPlain({ text, isNumber }: CopiedCell): string {
  return isNumber ? text : guard(text);
}

function guard(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

function toHtmlCell({ text, isNumber }: CopiedCell): string {
  if (text === '') return '<td></td>';
  if (!isNumber) return `<td x:str style='mso-number-format:"\\@"'>${escapeHtml(guard(text))}</td>`;
  return `<td x:num="${text}" sdval="${text}" sdnum="1033;"${toNumberFormat(text)}>${text}</td>`;
}

/** Long numbers get grouped digits, else a narrow column shows them as 1.42E+11; a year stays as it is. */
function toNumberFormat(text: string): string {
  return /\d{5}/.test(text) && !text.includes('.') ? ` style='mso-number-format:"\\#\\,\\#\\#0"'` : '';
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
