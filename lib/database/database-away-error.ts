/** The database was asked and did not answer in time, or is not asked now since it did not a moment ago. */
export class DatabaseAwayError extends Error {
  override name = 'DatabaseAwayError';
}
