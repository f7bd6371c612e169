import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from './environment.ts';

/** Beside the build's pages, and gone with them. */
const fileName = 'pages-show.json';

type Built = { settings: string; shown: string };

/** Notes what the pages of a new build show (lib/database/name-shown.ts), and the settings that they were rendered with. */
export function noteBuiltPages(shown: string, build = '.next'): void {
  const built: Built = { settings: toSettings(), shown };
  writeFileSync(join(build, fileName), JSON.stringify(built));
}

/**
 * What the pages of the build show, so that a server of that data need not render them anew; null when they were rendered with other settings or some of them may have been
 * rendered since.
 */
export function readBuiltPages(build = '.next'): string | null {
  try {
    const built: Partial<Built> = JSON.parse(readFileSync(join(build, fileName), 'utf8'));
    return built.settings === toSettings() ? (built.shown ?? null) : null;
  } catch {
    return null;
  }
}

/** From now on pages are rendered anew, and lie where those of the build did. Throws where the note can't be removed. */
export function forgetBuiltPages(build = '.next'): void {
  rmSync(join(build, fileName), { force: true });
}

function toSettings(): string {
  return JSON.stringify(readEnvironment());
}
