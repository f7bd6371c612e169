import { setTimeout } from 'node:timers/promises';
import { watchParent } from '#lib/server/watch-parent.ts';
import { hasBuild, isBuildFresh, prepareBuild, prepareSources } from './prepare.ts';
import { prepareContent, readContentState } from './prepare-content.ts';
import { readArguments } from './read-arguments.ts';
import { refuseWrongSettings } from './refuse-wrong-settings.ts';
import { ProgramError } from './run.ts';
import { serve } from './serve.ts';

readArguments({ usage: 'PORT=3000 npm start' });
refuseWrongSettings();
const againAfterMs = 15_000;
const port = Number(process.env.PORT || '3000');

watchParent(() => process.kill(process.pid, 'SIGTERM'));
await prepareSources().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
let preparation = await prepareContent();
let state = await readContentState();
while (state === 'away' && !hasBuild()) {
  console.error('There is no build yet, and without its database the site cannot be built. Waiting for it …');
  await setTimeout(againAfterMs);
  preparation = await prepareContent();
  state = await readContentState();
}
if (state === 'empty') {
  console.error(
    'There is nothing to serve: the database is empty, and data/ could not be imported (see above).',
  );
  process.exit(1);
}
if (preparation !== 'current' && state === 'filled')
  console.error('data/ was not imported (see above). The site shows what the database has.');
await buildWhenPossible();
await serve(port);
await tellWhenReady();
while (preparation === 'passing') {
  await setTimeout(againAfterMs);
  preparation = await prepareContent();
}

/** An old build is better than none: it is served while the database is away or the new one fails. */
async function buildWhenPossible(): Promise<void> {
  if (state === 'away') {
    console.error('The database cannot be read. What was built before is served until it is back.');
    if (!isBuildFresh())
      console.error('The sources or settings have changed since: start again then, to build anew.');
    return;
  }
  try {
    await prepareBuild();
  } catch (error) {
    if (!hasBuild()) throw error;
    if (!(error instanceof ProgramError)) console.error(error instanceof Error ? error.message : error);
    console.error('The site could not be built anew (see above). What was built before is served.');
  }
}

/** The server answers /readyz once it can serve pages from a filled database. */
async function tellWhenReady(): Promise<void> {
  const address = `http://localhost:${port}/vi`;
  for (let asked = 0; ; asked += 1) {
    const isReady = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return console.log(`Khuyến công mở is ready: ${address} (stop with Ctrl+C)`);
    if (asked === 25) {
      console.error(
        `${address} is served, but the database is not ready: see /readyz. Only kept pages are shown.`,
      );
      return;
    }
    await setTimeout(200);
  }
}
