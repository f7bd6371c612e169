import { globSync, readFileSync } from 'node:fs';

const rooms = ['{app,components,lib,scripts}/**/*.{ts,tsx}', '*.ts'];
const statement = /^import \{([^}]*)\} from '#lib\/queries\/[^']+'/gm;

/** What pages, files, tools and commands take from lib/queries at run time, types left out, in order. */
export function listAskedQueries(): string[] {
  const files = globSync(rooms, { exclude: (name) => name.endsWith('.test.ts') || name === 'queries' });
  const names = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(statement)].flatMap(([, list = '']) => list.split(',')),
  );
  const values = names.map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('type '));
  return [...new Set(values)].sort();
}
