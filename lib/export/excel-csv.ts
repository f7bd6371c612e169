import type { Locale } from '#i18n/locales.ts';

/** How an Excel of one language writes a file of text: what stands between fields, between thousands and before decimals. */
type Signs = { delimiter: string; thousands: string; decimal: string };

const signs: Record<Locale, Signs> = {
  vi: { delimiter: ';', thousands: '.', decimal: ',' },
  en: { delimiter: ',', thousands: ',', decimal: '.' },
};

/** Excel keeps so many digits of a number and makes the others zero. */
const mostDigits = 15;

/** What stands between the fields of a CSV for an Excel of this language. */
export function chooseDelimiter(language: Locale): string {
  return signs[language].delimiter;
}

/**
 * A number of plain digits as an Excel of this language writes it. One with decimals always has a sign of thousands too (`0.098,696`): to the other language
 * that is no number at all, where `98,696` would be 98696 (docs/decisions/0030).
 */
export function toExcelNumber(plain: string, language: Locale): string {
  const { thousands, decimal } = signs[language];
  const [whole = '', decimals] = plain.split('.');
  if (decimals === undefined) return plain;
  const [, sign = '', digits = ''] = /^(-?)(\d+)$/.exec(whole) ?? [];
  return `${sign}${group(digits, thousands)}${decimal}${decimals}`;
}

/** An amount of đồng: plain digits, a text from the digit on which Excel would make zero. */
export function toExcelAmount(amount: bigint): string {
  const digits = String(amount);
  return digits.replace('-', '').length > mostDigits ? `'${digits}` : digits;
}

/** A text that Excel would take for a number, a fraction or a day and write otherwise (`01`, `98.696`, `12/5`) gets an apostrophe; a day as we write it stays. */
export function guardText(text: string): string {
  return isTakenForAnother(text) ? `'${text}` : text;
}

/** In threes, at least two groups. */
function group(digits: string, thousands: string): string {
  return digits.padStart(4, '0').replace(/\B(?=(?:\d{3})+$)/g, thousands);
}

function isTakenForAnother(text: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) || /^\d{4}-\d{4}$/.test(text)) return false;
  if (/^\d+$/.test(text)) return text.length > mostDigits || /^0\d/.test(text);
  return /^\d[\d.,:/\- ]*\d%?$/.test(text) || /^\d+%$/.test(text) || /^\d+(?:[.,]\d*)?e[+-]?\d+$/i.test(text);
}
