import { readEnvironment } from '#lib/server/environment.ts';

/** Ends the process with a sentence for each wrong setting of the environment, before anything is done with one. */
export function refuseWrongSettings(): void {
  try {
    readEnvironment();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
