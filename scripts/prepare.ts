import { existsSync, globSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commands, runNode } from './run.ts';

const buildId = '.next/BUILD_ID';
const builtFrom = [
  'app/**/*',
  'components/**/*',
  'i18n/**/*',
  'lib/**/*',
  'messages/*',
  'prisma/schema.prisma',
  '*.{ts,mjs,json}',
];

/** Brings the database to the newest schema and the content of data/: each step does nothing when nothing is missing. */
export async function prepareDatabase(): Promise<void> {
  await runNode(['scripts/generate-client.ts']);
  await runNode(['scripts/db-migrate.ts']);
  await runNode(['scripts/data-import.ts']);
}

/** Builds the site when there is no build or a file that it is made from is newer. */
export async function prepareBuild(): Promise<void> {
  if (isBuildFresh()) return;
  console.log('Building the site (about a minute, the first time only) …');
  await runNode([commands.next, 'build'], { env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } });
}

function isBuildFresh(): boolean {
  if (!existsSync(buildId)) return false;
  const builtAt = statSync(buildId).mtimeMs;
  return globSync(builtFrom).every((file) => statSync(file).mtimeMs <= builtAt);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await prepareDatabase();
  if (process.argv.includes('--build')) await prepareBuild();
}
