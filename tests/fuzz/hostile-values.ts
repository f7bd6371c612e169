/** The letters by which an answer is known to have let a value become more than a value. */
export const mark = 'zq7mark';

/** Values that ask for trouble, each with what it tries. */
export const hostileValues: Readonly<Record<string, string>> = {
  'a prototype': '__proto__',
  'a constructor': 'constructor',
  'a method of every object': 'toString',
  'a formula': `=HYPERLINK("http://${mark}.example","x")`,
  'a formula of a command': `@SUM(1+1)*cmd|' /C ${mark}'!A0`,
  'a header': `x\r\nx-${mark}: 1\r\n\r\n<html>`,
  'a cookie': `x%0d%0aset-cookie: ${mark}=1`,
  'a path upwards': '../../../../etc/passwd',
  'a path upwards, encoded twice': '..%252f..%252fetc%252fpasswd',
  SQL: `' OR 1=1; DROP TABLE "Figure"; --`,
  'a pattern of SQL': '%_%%\\',
  'a script': `"><script>${mark}()</script>`,
  'a script address': `javascript:${mark}()`,
  'a zero byte': 'nghe-an\0',
  'half a letter': '\ud800nghe-an\udfff',
  'letters that turn the text': '\u202e\u2066nghe-an\u200b\ufeff',
  'a heap of accents': `a${'\u0301'.repeat(500)}`,
  'a long word': 'x'.repeat(3_000),
  'a number too large': '9'.repeat(400),
  'no number': 'NaN',
  'a negative number': '-1e309',
  'a template': `\${${mark}}{{7*7}}#{1}`,
};

/** Parts of the prototype as names of parameters. */
export const hostileNames = ['__proto__', 'constructor', 'hasOwnProperty', '__proto__[x]', 'a[]', '\0', ''];

/** Pages, embeds and what programs ask beside the API, with the parameters that they know. */
export const hostileRoutes: Readonly<Record<string, readonly string[]>> = {
  '/vi/search': ['q'],
  '/en/compare': ['areas', 'year', 'funding', 'measure', 'from', 'to'],
  '/vi/map': ['year', 'funding', 'layer', 'view', 'boundaries'],
  '/vi/checks': ['page', 'state', 'area', 'year', 'kind'],
  '/en/coverage': ['year', 'page', 'funding', 'boundaries'],
  '/vi/changes': ['page'],
  '/vi/changes/1': ['page'],
  '/vi/sources': ['page', 'q', 'kind'],
  '/vi/provinces/nghe-an/figures': ['page'],
  '/vi/provinces': ['boundaries'],
  '/vi/years/2021': ['funding', 'boundaries'],
  '/vi/embed/map': ['year', 'funding', 'layer', 'boundaries'],
  '/en/embed/completion': ['area', 'funding', 'from', 'to'],
  '/api/internal/suggest': ['q', 'locale'],
  '/feed.xml': ['lang'],
  '/api/v1/citation.bib': ['locale'],
};

/** Addresses that end in a value, encoded. */
export const hostilePaths = [
  '/vi/provinces/',
  '/vi/sources/',
  '/vi/embed/',
  '/api/v1/',
  '/data/',
  '/data/releases/latest/',
  '/',
];

/** An address with the same value in each of these parameters. */
export function toHostileAddress(path: string, names: readonly string[], value: string): string {
  return `${path}?${names.map((name) => `${encode(name)}=${encode(value)}`).join('&')}`;
}

/** As in an address; half a letter as the three bytes that no UTF-8 has. */
export function encode(text: string): string {
  return Array.from(text, (letter) =>
    /[\ud800-\udfff]/.test(letter) && letter.length === 1 ? '%ED%A0%80' : encodeURIComponent(letter),
  ).join('');
}

/** What is wrong with an answer to a hostile address; null when nothing is. */
export function findFault(
  status: number,
  headers: Headers | Record<string, string>,
  body: string,
): string | null {
  const names = headers instanceof Headers ? [...headers.keys()] : Object.keys(headers);
  if (![200, 307, 308, 400, 404, 414, 431].includes(status)) return `status ${status}`;
  if (names.some((name) => name.includes(mark) || name === 'set-cookie')) return 'a header of its own';
  if (/node_modules|prisma|SQLITE_|syntax error at|\bat \w+ \(|\.ts:\d/i.test(body))
    return 'internals are told';
  if (body.startsWith('<!DOCTYPE') && body.includes(`<script>${mark}`)) return 'a script stands in it';
  if (/root:x:0/.test(body)) return 'a file of the machine';
  if (status >= 400 && !body.startsWith('<!DOCTYPE') && body.length > 12_000)
    return `a refusal of ${body.length} letters`;
  return null;
}
