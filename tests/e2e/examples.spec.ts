import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, test } from './open-page.ts';

const run = promisify(execFile);

/** Each program of the page with what runs it; `check` says whether this machine can. */
const programs = [
  { name: 'r', title: 'R', command: 'Rscript', check: ['--version'] },
  { name: 'pandas', title: 'Python with pandas', command: 'python3', check: ['-c', 'import pandas'] },
  { name: 'python', title: 'Python', command: 'python3', check: ['--version'] },
  { name: 'curl', title: 'curl and awk', command: 'sh', check: ['-c', 'command -v curl && command -v awk'] },
  {
    name: 'javascript',
    title: 'JavaScript',
    command: process.execPath,
    check: ['--version'],
    ending: '.mjs',
  },
];
/** A Python that an operating system brings may have pandas where the first one found has not. */
const commands: Record<string, string[]> = { python3: ['python3', '/usr/bin/python3'] };

/** The first of a command's places that can do what is needed, or null. */
async function findCommand({ command, check }: (typeof programs)[number]): Promise<string | null> {
  for (const place of commands[command] ?? [command])
    if (
      await run(place, check).then(
        () => true,
        () => false,
      )
    )
      return place;
  return null;
}

/** The text of a program as a reader copies it from the page. */
async function readProgram(page: Page, name: string): Promise<string> {
  return (await page.locator(`#code-${name} pre`).textContent()) ?? '';
}

/** Of the programs that were written, removed when the tests are over. */
const folders: string[] = [];
test.afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function write(text: string, ending = ''): Promise<{ folder: string; file: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'example-'));
  folders.push(folder);
  const file = join(folder, `program${ending}`);
  await writeFile(file, text);
  return { folder, file };
}

for (const program of programs) {
  test(`the ${program.title} program, copied from the page, prints what stands beside it`, async ({
    page,
  }) => {
    const command = await findCommand(program);
    test.skip(command === null, `${program.title} is not on this machine`);
    await page.goto('/en/data');
    const { file } = await write(await readProgram(page, program.name), program.ending);
    const { stdout } = await run(command ?? '', [file]);
    const answer = await page.locator('#code ~ .example pre').textContent();
    expect(stdout.trim()).toBe(answer);
    expect(answer).toMatch(/^local: .+\nnational: .+\ntotal: \d+ \/ \d+ = [\d.]+%$/);
  });
}

test('the curl program downloads all figures once, then nothing as long as they are the same', async ({
  page,
}) => {
  await page.goto('/en/data');
  const text = await page.locator('#answers ~ details pre').first().textContent();
  const { folder, file } = await write(text ?? '');
  const first = await run('sh', [file], { cwd: folder });
  const { mtimeMs } = await stat(join(folder, 'figures.csv'));
  const second = await run('sh', [file], { cwd: folder });
  expect([first.stdout.trim(), second.stdout.trim()]).toEqual(['200', '304']);
  const kept = await readFile(join(folder, 'figures.csv'), 'utf8');
  expect((await stat(join(folder, 'figures.csv'))).mtimeMs).toBe(mtimeMs);
  expect(parse(kept, { columns: true }).length).toBeGreaterThan(100);
});

test('the Power Query asks an address that answers, with the columns that it gives types', async ({
  page,
}) => {
  await page.goto('/en/data');
  const text = await readProgram(page, 'powerQuery');
  const [, site] = text.match(/Site = "(.+)"/) ?? [];
  const [, path] = text.match(/RelativePath = "(.+)"/) ?? [];
  const [, asked = ''] = text.match(/Query = \[(.+)\]/) ?? [];
  const query = [...asked.matchAll(/(\w+) = "([^"]+)"/g)].map(([, name = '', value = '']) => [name, value]);
  const answer = await page.request.get(`${site}/${path}?${new URLSearchParams(query)}`);
  expect(answer.status()).toBe(200);
  const [header] = parse(await answer.text());
  expect([...text.matchAll(/\{"(\w+)", (?:type|Int64)/g)].map(([, name]) => name)).toEqual(header);
});
