/** Runs once in each server process: refuses what the framework fails at, watches for new data, so that an import shows without a restart. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const { guardRequests } = await import('#lib/next-seams/guard-requests.ts');
  guardRequests();
  const { watchDataRelease } = await import('#lib/queries/watch-data-release.ts');
  watchDataRelease();
}
