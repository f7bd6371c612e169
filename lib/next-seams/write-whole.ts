import { randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';

type Write<Data> = (path: string, data: Data) => Promise<void>;

/**
 * Makes a write put a file in its place in one step, so that a full disk or a killed process leaves no page that is cut off. Where that fails nothing is left at the
 * place, since a page is several files, and those of two renderings must not meet: it is rendered anew. Throws what the write throws.
 */
export function writeWhole<Data>(write: Write<Data>): Write<Data> {
  return async (path, data) => {
    const beside = `${path}.${randomUUID()}.tmp`;
    try {
      await write(beside, data);
      await rename(beside, path);
    } catch (error) {
      await Promise.all([beside, path].map((file) => rm(file, { force: true })));
      throw error;
    }
  };
}
