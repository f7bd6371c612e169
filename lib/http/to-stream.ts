import type { Gate } from '#lib/server/create-gate.ts';
import { getLog } from '#lib/server/log.ts';

/**
 * A stream of chunks: each is asked for when the reader has taken the one before, and no more once the reader is gone. A failure breaks
 * the transfer off and is logged.
 */
export function toStream(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  let isReaderGone = false;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await chunks.next();
        if (isReaderGone) return;
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        getLog().error('A download broke off', { err: error });
        controller.error(error);
      }
    },
    async cancel() {
      isReaderGone = true;
      await chunks.return(undefined);
    },
  });
}

/** All chunks, of which the first has been read already, so that its failure throws before anything is answered. */
export async function readFirst<Value>(chunks: AsyncGenerator<Value>): Promise<AsyncGenerator<Value>> {
  const first = await chunks.next();
  return (async function* () {
    try {
      if (first.done) return;
      yield first.value;
      yield* chunks;
    } finally {
      await chunks.return(undefined);
    }
  })();
}

/** Chunks that are made inside of a gate, which is left after the last of them or when the reader goes away. Throws a BusyError when there are too many. */
export async function* takeTurn<Value>(gate: Gate, write: () => AsyncIterable<Value>): AsyncGenerator<Value> {
  const leave = await gate();
  try {
    yield* write();
  } finally {
    leave();
  }
}

/** All chunks, of which as many as have `most` bytes are read before the first is passed on. */
export async function* readAhead(
  chunks: AsyncGenerator<Uint8Array>,
  most: number,
): AsyncGenerator<Uint8Array> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size > most) yield* held.splice(0);
  }
  yield* held;
}
