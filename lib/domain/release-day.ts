/** Vietnam has one time all year, seven hours before UTC (Decision 134/2002/QĐ-TTg). */
const aheadMs = 7 * 60 * 60 * 1000;

/** A data release as the database keeps it: the moment of its import and the day of its note in data/CHANGELOG.md, null without one. */
type Release = { importedAt: Date; noteDate: string | null };

/**
 * The day of a data release (ISO), by which everything names and cites it: that of its note, else the day of its import as calendars in Vietnam show it. With
 * the note's day the same data has the same day wherever it is imported (docs/decisions/0023).
 */
export function toReleaseDay({ importedAt, noteDate }: Release): string {
  return noteDate ?? new Date(importedAt.getTime() + aheadMs).toISOString().slice(0, 10);
}
