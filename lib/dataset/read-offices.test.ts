import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { areaKinds } from '#lib/domain/vocabulary.ts';
import { formatProblem } from './problem.ts';
import { dataFolder } from './read-dataset.ts';
import { readOffices } from './read-offices.ts';

const header = 'area_kind,name_vi,name_en,legal_source,url,retrieved_on';
const row = 'province,Sở Công Thương,Department of Industry and Trade,Nghị định,https://a.vn/,2026-11-27';

async function read(...rows: string[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-offices-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (rows.length > 0) writeFileSync(join(folder, 'offices.csv'), `${rows.join('\n')}\n`);
  const { problems } = await readOffices(folder);
  return problems.map((problem) => formatProblem(problem).replace(`${folder}/`, ''));
}

test('every kind of area has an office with a source', async () => {
  const { offices, problems } = await readOffices(dataFolder);
  expect(problems).toEqual([]);
  expect(offices.map(({ areaKind }) => areaKind)).toEqual(areaKinds);
});

test('a folder without offices has none', async () => {
  expect(await read()).toEqual([]);
});

test('a kind that stands twice is a problem', async () => {
  expect(await read(header, row, row)).toEqual(['offices.csv:3:area_kind: repeats the kind of line 2']);
});

test.each([
  [row.replace('province', 'district'), 'offices.csv:2:area_kind: must be one of province'],
  [row.replace('https://a.vn/', 'a.vn'), 'offices.csv:2:url: '],
  [row.replace('Nghị định', ''), 'offices.csv:2:legal_source: '],
  [row.replace('2026-11-27', 'hôm nay'), 'offices.csv:2:retrieved_on: '],
])('%s is a problem', async (wrong, problem) => {
  expect(await read(header, wrong)).toEqual([expect.stringContaining(problem)]);
});
