import { hash } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const length = 10;
/** Five bits a letter. */
const bytesUsed = Math.ceil((length * 5) / 8);

/**
 * The lasting id of a printed number: `prefix` and ten characters of the base32 SHA-256 of its key (its cell and source, joined by |)
 * and of its order among the rows with that key, so that it survives a corrected amount.
 */
function toRowId(prefix: string, key: string, ordinal: number): string {
  // A letter for each byte: Node makes a short text in a third of the time of a buffer.
  const digest = hash('sha256', `${key}|${ordinal}`, 'binary');
  return prefix + toBase32(digest.slice(0, bytesUsed)).slice(0, length);
}

/**
 * The lasting id of a note: its area, year, topic and source, and from the second note of these on its order among them.
 * Plain, since the history named the first of them so before a second one could be told apart.
 */
export function toNoteId(key: readonly (string | number)[], ordinal: number): string {
  return [...key, ...(ordinal === 1 ? [] : [ordinal])].join('/');
}

function toBase32(bytes: string): string {
  let [text, held, bits] = ['', 0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    held = (held << 8) | bytes.charCodeAt(at);
    for (bits += 8; bits >= 5; ) {
      bits -= 5;
      text += alphabet[held >> bits];
      held &= (1 << bits) - 1;
    }
  }
  return text;
}

/** Gives rows their ids one after the other, and knows which names (row-key.ts) several of them have. */
export type IdGiver<Row> = { toId: (row: Row) => string; repeated: ReadonlyMap<string, number> };

/**
 * A giver of the ids of one table. A name is told again by the id of its first row, and compared with that row, so that no name is kept but those of several rows:
 * they would be the largest part of what reading a million rows holds. Two names of one id, should there ever be such, are refused by the checks.
 */
export function createIdGiver<Row>(prefix: string, nameOf: (row: Row) => string): IdGiver<Row> {
  const firsts = new Map<string, Row>();
  const repeated = new Map<string, number>();
  return {
    repeated,
    toId: (row) => {
      const name = nameOf(row);
      const id = toRowId(prefix, name, 1);
      const first = firsts.get(id);
      if (first === undefined) firsts.set(id, row);
      if (first === undefined || nameOf(first) !== name) return id;
      const ordinal = (repeated.get(name) ?? 1) + 1;
      repeated.set(name, ordinal);
      return toRowId(prefix, name, ordinal);
    },
  };
}

/** A counter that answers 1 for a key's first row, 2 for its second, and so on. */
export function countByKey(): (key: string) => number {
  const counts = new Map<string, number>();
  return (key) => {
    const ordinal = (counts.get(key) ?? 0) + 1;
    counts.set(key, ordinal);
    return ordinal;
  };
}
