import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { walkImports } from '#tests/setup/walk-imports.ts';

const Report = z.object({
  diagnostics: z.array(
    z.object({ category: z.string(), message: z.string(), location: z.object({ path: z.string() }) }),
  ),
});

/** A file at this place that imports this. */
type Probe = readonly [file: string, module: string, what?: string];

/** What the linter says of the imports of each of these files, in a folder of their own with the project's rules. */
function lint(probes: readonly Probe[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-walls-'));
  for (const rules of ['biome.json', 'lint']) cpSync(rules, join(folder, rules), { recursive: true });
  const paths = probes.map(([file, module, what = '{ thing }'], index) => {
    const path = join(dirname(file), String(index), basename(file));
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), `import ${what} from '${module}';\n\nthing();\n`);
    return path;
  });
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const diagnostics = Report.parse(JSON.parse(stdout)).diagnostics.filter(
    ({ category }) => category.endsWith('noRestrictedImports') || category === 'plugin',
  );
  return paths.map((path) =>
    diagnostics.filter(({ location }) => location.path === path).map(({ message }) => message),
  );
}

const door = {
  database: 'Only lib/database opens the database',
  query: 'Pages and components call a function of lib/queries',
  client: 'Take the client and its types from lib/database',
  domain: 'lib/domain is pure TypeScript',
  rows: 'what a query answers is a type of lib/domain',
  given: 'lib/export writes the rows that it is given',
  route: 'its route asks one query of lib/queries',
};

const refused = [
  ['app/page.tsx', '@prisma/client', door.database],
  ['components/area/x.tsx', '#prisma/sqlite/client/client.ts', door.database],
  ['components/area/x.tsx', '#lib/database/open-database.ts', door.query],
  ['app/page.tsx', '../lib/database/open-database.ts', door.query],
  ['components/area/x.tsx', '#lib/queries/list-areas.ts', door.route],
  ['components/area/x.tsx', '../../lib/queries/list-areas.ts', door.route],
  ['lib/export/x.ts', '#lib/database/open-database.ts', door.query],
  ['lib/queries/x.ts', '#prisma/sqlite/client/client.ts', door.client],
  ['lib/dataset/x.ts', '@prisma/adapter-pg', door.client],
  ['lib/queries/x.ts', '#lib/export/figure-table.ts', door.rows],
  ['lib/queries/x.ts', '#lib/api/resources.ts', door.rows],
  ['lib/export/x.ts', '@prisma/client', door.database],
  ['lib/export/x.ts', '#lib/queries/read-in-pages.ts', door.given],
  ['lib/export/xlsx/x.ts', '../../queries/read-in-pages.ts', door.given],
  ['lib/domain/x.ts', 'react', door.domain],
  ['lib/domain/x.ts', 'next/cache', door.domain],
  ['lib/domain/x.ts', '@prisma/client', door.domain],
  ['lib/domain/x.ts', '#lib/queries/get-area-page.ts', door.domain],
  ['lib/domain/x.ts', '../queries/get-area-page.ts', door.domain],
] as const;
const allowed = [
  ['lib/queries/x.ts', '#lib/database/open-database.ts'],
  ['lib/dataset/x.ts', '#lib/database/open-database.ts'],
  ['lib/database/x.ts', '@prisma/adapter-libsql'],
  ['lib/domain/x.ts', './cell.ts'],
  ['app/page.tsx', '#lib/queries/get-area-page.ts'],
] as const;
const found = lint([...refused.map(([file, module]) => [file, module] as const), ...allowed]);

test.each(refused.map((probe, index) => [...probe, found[index]] as const))(
  '%s may not import %s and is shown the door',
  (_file, _module, message, said) => {
    expect(said).toEqual([expect.stringContaining(message)]);
  },
);

test.each(allowed.map((probe, index) => [...probe, found[refused.length + index]] as const))(
  '%s may import %s',
  (_file, _module, said) => {
    expect(said).toEqual([]);
  },
);

test('a component may import the types of a query, and nothing beside them', () => {
  const from = (what: string): Probe => ['components/area/x.tsx', '#lib/queries/get-area-page.ts', what];
  expect(lint([from('type { thing }'), from('{ type AreaPage, thing }')])).toEqual([
    [],
    [expect.stringContaining(door.route)],
  ]);
});

/** The commands that put the server up; every other command, the bundle's among them, runs without Next. */
const servers = ['serve.ts', 'start.ts'];

test('no command but those that serve loads Next or React, through whatever file', () => {
  const commands = readdirSync('scripts').filter((file) => file.endsWith('.ts') && !servers.includes(file));
  const found = commands.flatMap((command) =>
    [...walkImports(`scripts/${command}`)]
      .filter(([module]) => /^(next|react|react-dom)(\/|$)/.test(module))
      .map(([module, way]) => `${way} → ${module}`),
  );
  expect(commands).toContain('data-bundle.ts');
  expect(found).toEqual([]);
  expect(walkImports('scripts/start.ts').get('next')).toBe('scripts/start.ts → scripts/serve.ts');
});

test('a component may take a rule’s words and lists from lib/domain, but computes nothing', () => {
  const from = (what: string): Probe => ['components/area/x.tsx', '#lib/domain/share.ts', what];
  expect(lint([from('{ thing }'), from('{ type Share, thing }'), from('{ computeShare, thing }')])).toEqual([
    [],
    [],
    [expect.stringContaining('draws what it is given')],
  ]);
});
