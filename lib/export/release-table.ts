import type { ExportedRelease } from '#lib/domain/exported-row.ts';
import { defineTable } from './column.ts';

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
