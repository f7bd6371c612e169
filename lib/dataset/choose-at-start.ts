/** What is known of a data release, for the choice at start; `fromData` is null when it was not noted. */
export type SeenRelease = { contentHash: string; fromData: boolean | null };

/**
 * What a start does with data/: `import` what changed there since it was last imported, or into an empty database; `same` when the database has its content;
 * `leave` the content of another folder that was imported since, which a restart would silently undo. Releases newest first.
 */
export function chooseAtStart(
  contentHash: string,
  releases: readonly SeenRelease[],
): 'import' | 'same' | 'leave' {
  const [newest] = releases;
  if (newest?.contentHash === contentHash) return 'same';
  if (newest?.fromData !== false) return 'import';
  const lastOwn = releases.find(({ fromData }) => fromData !== false);
  return lastOwn && lastOwn.contentHash !== contentHash ? 'import' : 'leave';
}
