import { defineTable } from './column.ts';

/** A data release as releases.csv has it; `bundle` is the SHA-256 of its newest kept ZIP, `position` its place from the newest on. */
export type ExportedRelease = {
  number: number;
  releasedAt: string;
  /** ISO. */
  day: string;
  contentHash: string;
  position: number;
  added: number;
  changed: number;
  removed: number;
  noteVi: string | null;
  noteEn: string | null;
  bundle: string | null;
};

/** The columns of releases.csv, newest first. */
export const releaseTable = defineTable<ExportedRelease>('releases', ['release'], {
  release: { kind: 'count', read: ({ number }) => number },
  released_at: { kind: 'time', read: ({ releasedAt }) => releasedAt },
  content_sha256: { kind: 'text', read: ({ contentHash }) => contentHash },
  rows_added: { kind: 'count', read: ({ added }) => added },
  rows_changed: { kind: 'count', read: ({ changed }) => changed },
  rows_removed: { kind: 'count', read: ({ removed }) => removed },
  note_vi: { kind: 'text', optional: true, read: ({ noteVi }) => noteVi },
  note_en: { kind: 'text', optional: true, read: ({ noteEn }) => noteEn },
  bundle_sha256: { kind: 'text', optional: true, read: ({ bundle }) => bundle },
});
