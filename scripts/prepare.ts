import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '#lib/environment.ts';
import { commands, runNode } from './run.ts';

const buildId = '.next/BUILD_ID';
/** What the pages of the build say of the settings that they were rendered with. */
const builtWith = '.next/settings.json';
const builtFrom = [
  'app/**/*',
  'components/**/*',
  'i18n/**/*',
  'lib/**/*',
  'messages/*',
  'prisma/schema.prisma',
  'scripts/generate-fonts.ts',
  '*.{ts,mjs,json}',
];

/** Draws the maps and brings the database to the newest schema and the content of data/: each step does nothing when nothing is missing. */
export async function prepareDatabase(): Promise<void> {
  await runNode(['scripts/generate-client.ts']);
  await runNode(['scripts/generate-map.ts']);
  await runNode(['scripts/generate-fonts.ts']);
  await runNode(['scripts/db-migrate.ts']);
  await runNode(['scripts/data-import.ts']);
}

/** Builds the site when there is no build, a file that it is made from is newer, or a setting that pages carry differs. */
export async function prepareBuild(): Promise<void> {
  if (isBuildFresh()) return;
  console.log('Building the site (about a minute, the first time only) …');
  await runNode([commands.next, 'build'], { env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } });
  writeFileSync(builtWith, toSettings());
}

function isBuildFresh(): boolean {
  if (!existsSync(buildId) || !existsSync(builtWith)) return false;
  if (readFileSync(builtWith, 'utf8') !== toSettings()) return false;
  const builtAt = statSync(buildId).mtimeMs;
  return globSync(builtFrom).every((file) => statSync(file).mtimeMs <= builtAt);
}

function toSettings(): string {
  return JSON.stringify(readEnvironment());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await prepareDatabase();
  if (process.argv.includes('--build')) await prepareBuild();
}
