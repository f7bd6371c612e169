import { Workbook } from '@cj-tech-master/excelts';
import { BufferReader, RemoteZipReader } from '@cj-tech-master/excelts/archive';

/** A workbook above this when unpacked is refused: a real one of 20 MB has less. */
const maxUnpackedBytes = 200_000_000;
const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');

/** Thrown with one sentence when a file is not a workbook that can be read. */
export class PackageError extends Error {}

/**
 * Opens the bytes of an .xlsx workbook. An old .xls, a password, OpenDocument, a binary workbook, more than 200 MB unpacked, a damaged file and
 * anything else throw a PackageError with one sentence.
 */
export async function openWorkbook(bytes: Buffer): Promise<Workbook> {
  if (bytes.subarray(0, 8).equals(compoundFile))
    throw new PackageError(
      bytes.includes(encryptedStream)
        ? 'the file is encrypted: save it without a password'
        : 'the file is an old Excel workbook (.xls): save it as .xlsx',
    );
  const parts = await unpack(bytes);
  const main = parts.get('xl/workbook.xml');
  if (!main) throw new PackageError(explainKind(parts));
  const workbook = new Workbook();
  try {
    return await workbook.xlsx.loadFromFiles({
      ...Object.fromEntries(parts),
      'xl/workbook.xml': spellDateSystem(main),
    });
  } catch {
    throw new PackageError('the file is a workbook that cannot be read: save it again as .xlsx');
  }
}

/** Sizes and checksums are those of the ZIP's directory, which the reader of workbooks itself does not compare. */
async function unpack(bytes: Buffer): Promise<Map<string, Uint8Array>> {
  const fail = (message: string) => () => {
    throw new PackageError(`the file ${message}`);
  };
  const reader = await RemoteZipReader.fromReader(new BufferReader(bytes), { checkCrc32: true }).catch(
    fail('is not a workbook (.xlsx), or is cut short'),
  );
  const entries = reader.getEntries();
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (reader.hasEncryptedEntries()) fail('is encrypted: save it without a password')();
  if (total > maxUnpackedBytes)
    fail(`unpacks to ${Math.round(total / 1e6)} MB; at most ${maxUnpackedBytes / 1e6} MB are read`)();
  return reader.extractAll().catch(fail('is damaged: save it again, or get it again'));
}

/** The library knows the date system of 1904 by "1" alone, but XML may say "true": dates would be four years off. */
function spellDateSystem(part: Uint8Array): Uint8Array {
  const text = Buffer.from(part).toString('utf8');
  return Buffer.from(text.replace(/(date1904\s*=\s*["'])\s*(?:true|on)\s*(?=["'])/, '$11'));
}

function explainKind(parts: ReadonlyMap<string, Uint8Array>): string {
  if (parts.has('content.xml')) return 'the file is an OpenDocument spreadsheet (.ods): save it as .xlsx';
  if (parts.has('xl/workbook.bin')) return 'the file is a binary workbook (.xlsb): save it as .xlsx';
  return 'the file is a ZIP, but not a workbook (.xlsx)';
}
