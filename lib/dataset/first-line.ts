/** What stands between the columns: a spreadsheet of a country with a decimal comma saves its CSV with semicolons. */
export type Delimiter = ',' | ';';

/** Told by the header, since no column has a comma or semicolon in its name: with semicolons alone it has one reading. */
export function findDelimiter(bytes: Buffer): Delimiter {
  const first = toFirstLine(bytes);
  return first.includes(';') && !first.includes(',') ? ';' : ',';
}

/** Names what a spreadsheet may save as CSV where the country writes a decimal comma, or an old one for its own computer; null for a header as it should be. */
export function explainForeignForm(bytes: Buffer): string | null {
  const first = toFirstLine(bytes);
  if (!bytes.includes(0x0a) && /\r./s.test(first))
    return 'the lines end with CR alone: save as CSV with the ends of lines of Windows or Unix';
  if (/^\ufeff?"?sep=/i.test(first))
    return `the line ${first.trim().slice(0, 60)} is for one spreadsheet program alone: delete it, so that the names of the columns come first`;
  if (!/[,;]/.test(first) && first.includes('\t'))
    return 'the columns are separated by tabs: save as CSV, with commas or semicolons';
  return null;
}

function toFirstLine(bytes: Buffer): string {
  const newline = bytes.indexOf(0x0a);
  return bytes.subarray(0, newline === -1 ? bytes.length : newline).toString('utf8');
}
