import { Writable } from 'node:stream';
import { WorkbookWriter } from '@cj-tech-master/excelts';

/** A workbook that is being written; `takeChunks` gives the bytes that came out since it was last asked. */
type OpenWorkbook = { book: WorkbookWriter; takeChunks: () => Uint8Array[] };

/** The first moment that a ZIP can name, without the fields that repeat the time of the clock. */
const entryDate = { dosDate: 0x21, dosTime: 0, extraField: new Uint8Array() };

/** Opens a workbook whose bytes depend on nothing but this and what is put in: no clock, no random ids. */
export function openWorkbook({ creator, made }: { creator: string; made: Date }): OpenWorkbook {
  const chunks: Uint8Array[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  const book = new WorkbookWriter({
    stream,
    useStyles: true,
    created: made,
    creator,
    lastModifiedBy: creator,
  });
  const { zip } = book;
  const add = zip.add.bind(zip);
  zip.add = (file) => add(Object.assign(file, entryDate));
  return { book, takeChunks: () => chunks.splice(0) };
}
