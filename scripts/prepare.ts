import {
  cpSync,
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '#lib/server/environment.ts';
import { refuseWrongSettings } from './refuse-wrong-settings.ts';
import { commands, runNode } from './run.ts';

const buildId = '.next/BUILD_ID';
/** Where the old build waits while a new one is made. */
const aside = '.var/build-before';
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

/** What `npm ci --omit=dev` leaves out. A build is served without it, and made with it alone. */
const developmentParts = ['prisma', 'subset-font', '@svg-maps/vietnam', '@tailwindcss/postcss'];
/** What a build needs beside it to be served. */
const servedWith = [buildId, 'prisma/sqlite/client/client.ts', 'prisma/postgresql/client/client.ts'];

/** Whether the site can be built here. */
export function hasDevelopmentParts(): boolean {
  return developmentParts.every((name) => existsSync(join('node_modules', name)));
}

/**
 * Makes what the code is built from: the database clients, the maps and the fonts, each when it is missing or old. Without development parts they are those of the
 * build; throws one sentence when that is missing.
 */
export async function prepareSources(): Promise<void> {
  if (!hasDevelopmentParts()) {
    const missing = servedWith.filter((file) => !existsSync(file));
    if (missing.length > 0)
      throw new Error(
        `There is no build to serve (${missing.join(', ')} missing), and building needs the development parts, which --omit=dev leaves out: run npm ci && npm run build first.`,
      );
    return;
  }
  await runNode(['scripts/generate-client.ts']);
  await runNode(['scripts/generate-map.ts']);
  await runNode(['scripts/generate-fonts.ts']);
}

/**
 * Makes the sources and brings the database to the newest schema and the content of data/: each step does nothing when nothing is missing. What another
 * folder brought since data/ was imported last stays, and an import that removes much is refused, unless `always` is said.
 */
export async function prepareDatabase({ always = false } = {}): Promise<void> {
  await prepareSources();
  await runNode(['scripts/db-migrate.ts']);
  await runNode(['scripts/data-import.ts', always ? '--remove-many' : '--at-start']);
}

/** Builds the site when there is no build, a file that it is made from is newer, or a setting that pages carry differs. Throws one sentence where that can't be done. */
export async function prepareBuild(): Promise<void> {
  if (isBuildFresh()) return;
  if (!hasDevelopmentParts())
    throw new Error(
      'The sources or settings have changed since the build, and building needs the development parts: npm ci && npm run build',
    );
  console.log('Building the site (about a minute, the first time only) …');
  setOldBuildAside();
  try {
    await runNode([commands.next, 'build'], { env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } });
  } catch (error) {
    takeOldBuildBack();
    // A failed part would be taken from it again though its file was mended.
    rmSync(join('.next', 'cache', 'turbopack'), { recursive: true, force: true });
    throw error;
  }
  writeFileSync(builtWith, toSettings());
  rmSync(aside, { recursive: true, force: true });
}

/** A build begins by deleting the one before; what it keeps for the next one stays where it is. Times stay too: an old build that is taken back is not fresh. */
function setOldBuildAside(): void {
  rmSync(aside, { recursive: true, force: true });
  if (hasBuild())
    cpSync('.next', aside, {
      recursive: true,
      preserveTimestamps: true,
      filter: (path) => path !== join('.next', 'cache'),
    });
}

function takeOldBuildBack(): void {
  if (!existsSync(aside)) return;
  for (const name of readdirSync('.next'))
    if (name !== 'cache') rmSync(join('.next', name), { recursive: true });
  cpSync(aside, '.next', { recursive: true, preserveTimestamps: true });
  rmSync(aside, { recursive: true });
}

/** Whether there is a build that can be served, be it an old one. */
export function hasBuild(): boolean {
  return existsSync(buildId);
}

/** Whether the build is of these sources and settings. */
export function isBuildFresh(): boolean {
  if (!hasBuild() || !existsSync(builtWith)) return false;
  if (readFileSync(builtWith, 'utf8') !== toSettings()) return false;
  const builtAt = statSync(buildId).mtimeMs;
  return globSync(builtFrom).every((file) => statSync(file).mtimeMs <= builtAt);
}

function toSettings(): string {
  return JSON.stringify(readEnvironment());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  refuseWrongSettings();
  try {
    await prepareDatabase();
    if (process.argv.includes('--build')) await prepareBuild();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
