import { Workbook } from '@cj-tech-master/excelts';
import { PackageError, readPackage } from './read-package.ts';

const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Opens the bytes of an .xlsx workbook. An old .xls, a password, OpenDocument, a binary workbook, a damaged file and
 * anything else throw a PackageError with one sentence.
 */
export async function openWorkbook(bytes: Buffer): Promise<Workbook> {
  if (bytes.subarray(0, 8).equals(compoundFile))
    throw new PackageError(
      bytes.includes(encryptedStream)
        ? 'the file is encrypted: save it without a password'
        : 'the file is an old Excel workbook (.xls): save it as .xlsx',
    );
  const parts = readPackage(bytes);
  const main = parts['xl/workbook.xml'];
  if (!main) throw new PackageError(explainKind(parts));
  const workbook = new Workbook();
  try {
    return await workbook.xlsx.loadFromFiles({ ...parts, 'xl/workbook.xml': spellDateSystem(main) });
  } catch {
    throw new PackageError('the file is a workbook that cannot be read: save it again as .xlsx');
  }
}

/** The library knows the date system of 1904 by "1" alone, but XML may say "true": dates would be four years off. */
function spellDateSystem(part: Uint8Array): Uint8Array {
  const text = Buffer.from(part).toString('utf8');
  return Buffer.from(text.replace(/(date1904\s*=\s*["'])\s*(?:true|on)\s*(?=["'])/, '$11'));
}

function explainKind(parts: Record<string, Uint8Array>): string {
  if (parts['content.xml']) return 'the file is an OpenDocument spreadsheet (.ods): save it as .xlsx';
  if (parts['xl/workbook.bin']) return 'the file is a binary workbook (.xlsb): save it as .xlsx';
  return 'the file is a ZIP, but not a workbook (.xlsx)';
}
