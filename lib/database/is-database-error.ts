/**
 * Whether a failure comes from the database or from the way to it: unreachable, restarting, a corrupt or missing file, a missing table. What the client refuses to
 * send (PrismaClientValidationError) is a mistake of ours.
 */
export function isDatabaseError(failure: unknown): boolean {
  if (!(failure instanceof Error)) return false;
  return fromDatabase.test(failure.name) || isDatabaseError(failure.cause);
}

const fromDatabase =
  /^(PrismaClient(?!Validation)\w*|DriverAdapterError|DatabaseFileError|DatabaseAwayError)$/;
