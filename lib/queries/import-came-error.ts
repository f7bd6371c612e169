/** What was read live would have been of two releases; asked again it is of one. */
export class ImportCameError extends Error {
  override message = 'An import came during this export';
}
