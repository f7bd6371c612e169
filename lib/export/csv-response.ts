import { type CsvTable, writeCsv } from './csv.ts';

const encoder = new TextEncoder();

/**
 * Answers a table as a CSV download, streamed: a page of rows is asked for when the reader has taken the one before, and no more
 * once the reader is gone. The first page is read before answering, so that its failure throws and can still be a 500; a later
 * one breaks the transfer off and is logged.
 */
export async function createCsvResponse<Row>(
  table: CsvTable<Row>,
  pages: AsyncIterable<readonly Row[]>,
  { fileName, bom = false }: { fileName: string; bom?: boolean },
): Promise<Response> {
  const chunks = writeCsv(table, pages, { bom });
  const first = await chunks.next();
  return new Response(toStream(first, chunks), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'public, max-age=60',
      'access-control-allow-origin': '*',
    },
  });
}

function toStream(first: IteratorResult<string, void>, chunks: AsyncGenerator<string>) {
  let isReaderGone = false;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      if (!first.done) controller.enqueue(encoder.encode(first.value));
    },
    async pull(controller) {
      try {
        const { done, value } = await chunks.next();
        if (isReaderGone) return;
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        console.error('A CSV download broke off:', error);
        controller.error(error);
      }
    },
    async cancel() {
      isReaderGone = true;
      await chunks.return(undefined);
    },
  });
}
