import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { describe, expect, onTestFinished, test } from 'vitest';
import { formatProblem } from '#lib/dataset/problem.ts';
import { readDataset } from '#lib/dataset/read-dataset.ts';
import { addFiles } from '#scripts/data-add.ts';
import { copyNorthern, type Edits, northern } from '#tests/setup/dataset-folder.ts';
import { type Filling, fillTemplate, fillTemplateElsewhere } from '#tests/setup/fill-template.ts';
import { runProgram } from '#tests/setup/run-program.ts';

const source = {
  source: 'bao-phu-tho-2024',
  publisher: 'Báo Phú Thọ',
  url: 'https://baophutho.vn/khuyen-cong-2024',
  published_on: 'ngày 5/1/2025',
  language: 'vi',
  kind: 'báo chí',
  retrieved_on: new Date(Date.UTC(2026, 10, 23)),
};
const figure = {
  area: 'phu-tho – Phú Thọ (đến 2025-06-30)',
  year_from: 2024,
  year_to: '2024',
  period: 'cả năm',
  funding: 'Địa phương',
  measure: 'plan – Kế hoạch',
  amount_vnd: 'hơn 4 tỷ 350 triệu',
  confidence: 'high',
  source: 'bao-phu-tho-2024',
};
const claim = {
  area: 'phu-tho',
  year_from: '2024',
  year_to: '2024',
  period: 'FY',
  funding: 'local',
  measure: 'actual',
  kind: 'completion',
  value_pct: '98,50%',
  bound: 'exact',
  base: 'plan_same_year',
  confidence: 'high',
  source: 'bao-phu-tho-2024',
};
const note = {
  area: 'phu-tho',
  year: 'năm 2024',
  topic: 'use',
  note_vi: 'Hỗ trợ "máy móc", thiết bị.',
  note_en: 'Support for machinery.',
  source: 'bao-phu-tho-2024',
};
const filling: Filling = { figures: [figure], claims: [claim], sources: [source], notes: [note] };

const added = {
  'sources.csv':
    'bao-phu-tho-2024,,Báo Phú Thọ,https://baophutho.vn/khuyen-cong-2024,2025-01-05,vi,news,2026-11-23\n',
  'figures.csv': 'phu-tho,2024,2024,FY,local,plan,4350000000,1000000,over,,,high,bao-phu-tho-2024\n',
  'claims.csv':
    'phu-tho,2024,2024,FY,local,actual,completion,98.50,0.01,exact,plan_same_year,high,bao-phu-tho-2024\n',
  'notes.csv': 'phu-tho,2024,use,"Hỗ trợ ""máy móc"", thiết bị.",Support for machinery.,bao-phu-tho-2024\n',
};

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-input-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function writeInput(name: string, content: string | Buffer): string {
  const path = join(makeFolder(), name);
  writeFileSync(path, content);
  return path;
}

const contentsOf = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

/** Runs the command in this process, which takes a fraction of the time of one of its own. */
async function add(...args: string[]) {
  const said = { output: '', errors: '' };
  const code = await addFiles(args, {
    log: (line) => {
      said.output += `${line}\n`;
    },
    error: (line) => {
      said.errors += `${line}\n`;
    },
  });
  return { code, ...said };
}

/** Runs the command on a copy of the northern dataset that must come out byte for byte as it was. */
async function refuse(input: string, edits: Edits = {}): Promise<{ problems: string[]; verdict: string }> {
  const folder = copyNorthern(edits);
  const before = contentsOf(folder);
  const { code, output, errors } = await add(input, folder);
  expect(contentsOf(folder)).toEqual(before);
  expect(code).toBe(1);
  const shorten = (text: string) => text.replaceAll(input, basename(input)).replaceAll(folder, 'data');
  return { problems: shorten(output).split('\n').slice(0, -1), verdict: shorten(errors).trimEnd() };
}

const refuseFilling = async (rows: Filling) => refuse(await fillTemplate(makeFolder(), rows));

describe.each([
  ['the library that made it', fillTemplate],
  ['another spreadsheet program', fillTemplateElsewhere],
])('a template filled by %s', (_, fill) => {
  test('is appended to the files, and nothing else changes in them', async () => {
    const folder = copyNorthern();
    const before = contentsOf(folder);
    const { code, output, errors } = await add(await fill(makeFolder(), filling), folder);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(
      / {2}sources: 1 added \(bao-phu-tho-2024\)\n {2}figures: 1 added \(f[a-z2-7]{10}\)/,
    );
    expect(output).toMatch(
      / {2}claims: 1 added \(c[a-z2-7]{10}\)\n {2}notes: 1 added \(phu-tho\/2024\/use\/bao-phu-tho-2024\)\n/,
    );
    expect(output).toContain('npm run data:import');
    const after = Object.entries(added).map(([name, text]) => [name, before[name] + text]);
    expect(contentsOf(folder)).toEqual({ ...before, ...Object.fromEntries(after) });
    expect((await readDataset(folder)).problems.map(formatProblem)).toEqual([]);
  });
});

test('tells what followed from the printed numbers', async () => {
  const { output } = await add(await fillTemplate(makeFolder(), filling), copyNorthern());
  expect(output.split('\n').slice(0, 3)).toEqual([
    'mau.xlsx:figures!H3: step_vnd: 1000000, from the printed number',
    'mau.xlsx:figures!I3: bound: over, from the printed number',
    'mau.xlsx:claims!I3: step_pct: 0.01, from the printed number',
  ]);
});

test('adding the same rows again is refused, each with the line that has it', async () => {
  const folder = copyNorthern();
  const input = await fillTemplate(makeFolder(), { figures: [figure], sources: [source] });
  await add(input, folder);
  const { output } = await add(input, folder);
  expect(output.replaceAll(folder, 'data').split('\n').slice(0, 2)).toEqual([
    'mau.xlsx:figures!3: repeats the row of line 22 of data/figures.csv',
    'mau.xlsx:sources!A3: source: repeats the row of line 13 of data/sources.csv',
  ]);
});

test('reports every problem of every sheet at once, by cell', async () => {
  const { problems, verdict } = await refuseFilling({
    figures: [
      { ...figure, area: 'Phú Thọ', amount_vnd: '1.436 tỷ' },
      { ...figure, amount_vnd: 130.4, year_to: '2020-2025', bound: 'over' },
      { ...figure, amount_vnd: { formula: '1+1', result: 2 }, source: 'khong-co' },
      { ...figure, measure: 'kế hoach', projects: true },
    ],
    sources: [{ ...source, published_on: '05/01/2025' }],
    notes: [{ ...note, area: 'khong-co' }],
  });
  expect(problems.map((problem) => problem.replace(/(?<=: \w+: .{24}).*/, ''))).toEqual([
    'mau.xlsx:figures!A3: area: has several readings: "P',
    'mau.xlsx:figures!G3: amount_vnd: has two readings: "1.436',
    'mau.xlsx:figures!C4: year_to: is a span of years: "202',
    'mau.xlsx:figures!G4: amount_vnd: is the number 130.4: wri',
    'mau.xlsx:figures!G5: amount_vnd: contains a formula: past',
    'mau.xlsx:figures!F6: measure: must be one of plan, act',
    'mau.xlsx:figures!J6: projects: contains true or false',
    'mau.xlsx:sources!E3: published_on: has two readings: "05/01',
    'mau.xlsx:notes!A3: area: unknown area "khong-co":',
  ]);
  expect(verdict).toBe('Nothing was added: 9 problems in mau.xlsx');
});

test('checks the rows against the data and against each other', async () => {
  const { problems } = await refuseFilling({
    figures: [
      { ...figure, amount_vnd: '5 tỷ', area: 'phu-tho', source: 'bao-phu-tho-2024' },
      { ...figure, amount_vnd: '5 tỷ', area: 'phu-tho', source: 'bao-phu-tho-2024' },
      { ...figure, amount_vnd: '900 tỷ', area: 'phia-bac', funding: 'total' },
      { ...figure, year_from: '2026', year_to: '2026' },
      { ...figure, measure: 'actual', source: 'khong-co' },
    ].map((row) => ({ ...row, bound: 'over' })),
    sources: [source],
  });
  expect(problems).toEqual([
    'mau.xlsx:figures!4: repeats the row of mau.xlsx:figures!3',
    'mau.xlsx:figures!G5: amount_vnd: 900000000000 đồng is above 700000000000, the ceiling of plan for a region in one year: has a unit slipped? If the source does print this amount, add the caveat unusual_amount',
    'mau.xlsx:figures!B6: year_from: 2026 lies after "phu-tho" ended on 2025-06-30',
    'mau.xlsx:figures!M7: source: unknown source "khong-co": data/sources.csv has no such row',
  ]);
});

test('a row that has only a formula is one problem', async () => {
  const total = { amount_vnd: { formula: 'SUM(G3:G9)', result: 5 } };
  const { problems } = await refuseFilling({ figures: [total] });
  expect(problems).toEqual([expect.stringMatching(/: amount_vnd: contains a formula/)]);
});

test('a template without filled rows adds nothing', async () => {
  expect(await refuseFilling({})).toEqual({
    problems: [],
    verdict: 'Nothing was added: mau.xlsx has no filled row',
  });
});

test('a problem that the data has itself stops the rows', async () => {
  const input = await fillTemplate(makeFolder(), filling);
  expect(
    await refuse(input, { 'areas.csv': (text) => text.replace('phia-bac,region', 'phia-bac,area') }),
  ).toEqual({
    problems: [expect.stringMatching(/^data\/areas\.csv:3:kind: must be one of province/)],
    verdict: 'Nothing was added: 1 problem in data itself',
  });
});

test('a folder without one of its files stops the rows', async () => {
  const folder = copyNorthern();
  rmSync(join(folder, 'notes.csv'));
  const { code, output } = await add(await fillTemplate(makeFolder(), filling), `${folder}/`);
  expect(code).toBe(1);
  expect(output).toBe(`${folder}/notes.csv:1: the file is missing\n`);
});

const csvHeader = 'area,year_from,year_to,period,funding,measure,amount_vnd,bound,confidence,source';
const csvRow = 'phu-tho,2024,2024,FY,local,plan,"4,35 tỷ",exact,high,ven-2016-vinh-phuc';

describe('a CSV file', () => {
  test.each(['figures.csv', 'so-lieu.csv'])('%s is known by its name or its columns', async (name) => {
    const folder = copyNorthern({ 'figures.csv': (text) => text.replaceAll('\n', '\r\n').trimEnd() });
    const before = contentsOf(folder);
    const { code } = await add(writeInput(name, `\ufeff${csvHeader}\r\n\r\n${csvRow}\r\n`), folder);
    expect(code).toBe(0);
    expect(contentsOf(folder)['figures.csv']).toBe(
      `${before['figures.csv']}\r\nphu-tho,2024,2024,FY,local,plan,4350000000,10000000,exact,,,high,ven-2016-vinh-phuc\r\n`,
    );
  });

  test('with semicolons, as a spreadsheet with Vietnamese settings saves it, is read with its decimal commas', async () => {
    const folder = copyNorthern();
    const before = contentsOf(folder);
    const rows = `${csvHeader.replaceAll(',', ';')}\r\n${csvRow.replaceAll('"', '').replaceAll(/,(?!35)/g, ';')}\r\n`;
    expect((await add(writeInput('so-lieu.csv', `\ufeff${rows}`), folder)).code).toBe(0);
    expect(contentsOf(folder)['figures.csv']).toBe(
      `${before['figures.csv']}phu-tho,2024,2024,FY,local,plan,4350000000,10000000,exact,,,high,ven-2016-vinh-phuc\n`,
    );
  });

  test('goes to the end of a file with semicolons in its own form', async () => {
    const folder = copyNorthern({
      'figures.csv': (text) =>
        text
          .replaceAll(/;/g, '+')
          .replaceAll(',', ';')
          .replace(/[a-z_]+(\+[a-z_]+)+/g, (list) => `"${list.replaceAll('+', ';')}"`),
    });
    const before = contentsOf(folder);
    expect((await add(writeInput('figures.csv', `${csvHeader}\n${csvRow}\n`), folder)).code).toBe(0);
    expect(contentsOf(folder)['figures.csv']).toBe(
      `${before['figures.csv']}phu-tho;2024;2024;FY;local;plan;4350000000;10000000;exact;;;high;ven-2016-vinh-phuc\n`,
    );
  });

  test('its problems have line and column', async () => {
    const rows = [csvRow.replace('4,35 tỷ', '4.350 tỷ'), csvRow.replace('plan', 'ke hoach')];
    const { problems } = await refuse(writeInput('figures.csv', `${csvHeader}\n${rows.join('\n')}\n`));
    expect(problems).toEqual([
      expect.stringMatching(/^figures\.csv:2:amount_vnd: has two readings: "4\.350 tỷ"/),
      expect.stringMatching(/^figures\.csv:3:measure: must be one of plan/),
    ]);
  });

  test.each([
    ['of no known table', 'a.csv', 'a,b\n1,2\n', 'a.csv:1: neither the file'],
    [
      'with tabs',
      'figures.csv',
      `${csvHeader}\n${csvRow}\n`.replaceAll('"', '').replaceAll(/,(?!35)/g, '\t'),
      'figures.csv:1: the columns are separated by tabs',
    ],
    [
      'with a line for Excel',
      'figures.csv',
      `\ufeffsep=,\r\n${csvHeader}\r\n${csvRow}\r\n`,
      'figures.csv:1: the line sep=, is for one spreadsheet program alone',
    ],
    [
      'with the ends of lines of old Macs',
      'figures.csv',
      `${csvHeader}\r${csvRow}\r`,
      'figures.csv:1: the lines end with CR alone',
    ],
    [
      'with a column of another name',
      'a.csv',
      `${csvHeader},Dự án,\n`,
      'a.csv:1:dự án: unknown column; figures has area',
    ],
    ['with a column too many', 'figures.csv', `${csvHeader},tong\n`, 'figures.csv:1:tong: unknown column'],
    [
      'without a needed column',
      'figures.csv',
      `${csvHeader.replace('area,', '')}\n`,
      'figures.csv:1:area: this column is missing',
    ],
    [
      'with a comma too many',
      'figures.csv',
      `${csvHeader}\n${csvRow},1\n`,
      'figures.csv:2: the row has 11 cells',
    ],
    [
      'in another encoding',
      'figures.csv',
      Buffer.from(`${csvHeader}\n`, 'utf16le'),
      'figures.csv:1: the file is UTF-16',
    ],
  ])('%s is refused', async (_, name, content, problem) => {
    const { problems } = await refuse(writeInput(name, content));
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });
});

test('several files are added together or not at all', async () => {
  const folder = copyNorthern();
  const figures = writeInput('figures.csv', `${csvHeader}\n${csvRow.replace('ven-2016-vinh-phuc', 'moi')}\n`);
  const columns = 'source,title,publisher,url,published_on,language,kind,retrieved_on';
  const sources = writeInput('sources.csv', `${columns}\nmoi,,Báo,https://a.vn/,,vi,news,2026-11-23\n`);
  expect(await add(figures, folder)).toMatchObject({ code: 1 });
  expect(await add(figures, sources, folder)).toMatchObject({ code: 0 });
});

test.each([
  [
    'not a workbook',
    'mau.xlsx',
    Buffer.from('hello'),
    'mau.xlsx: the file is not a workbook (.xlsx), or is cut short',
  ],
  [
    'above 20 MB',
    'mau.xlsx',
    Buffer.alloc(20_000_001),
    'mau.xlsx: the file has 21 MB; at most 20 MB are read',
  ],
])('a file that is %s is refused in one sentence', async (_, name, bytes, problem) => {
  expect((await refuse(writeInput(name, bytes))).problems).toEqual([problem]);
});

test.each([
  ['no file', [], 'name a filled template'],
  ['a file that does not exist', ['no-such.xlsx'], 'there is no file no-such.xlsx'],
  ['a file of another kind', ['README.md'], 'README.md is neither .xlsx nor .csv'],
])('%s is told', async (_, args, message) => {
  expect(await add(...args)).toMatchObject({ code: 1, output: '', errors: expect.stringContaining(message) });
});

test('data:template writes a workbook that other programs read, and overwrites nothing', async () => {
  const path = join(makeFolder(), 'mau.xlsx');
  const run = () => runProgram(['scripts/data-template.ts', path], { provider: 'sqlite', url: '' });
  expect(await run()).toMatchObject({ code: 0 });
  const book = read(readFileSync(path));
  const [header] = utils.sheet_to_json<string[]>(book.Sheets.figures ?? {}, { header: 1 });
  expect(header?.slice(0, 3)).toEqual(['area', 'year_from', 'year_to']);
  expect(await run()).toMatchObject({ code: 1, errors: `${path} exists already: name another file\n` });
});

test('the files of a dataset, added to their headers alone, are the same files again', async () => {
  const names = ['sources.csv', 'figures.csv', 'claims.csv', 'notes.csv'];
  const toHeader = (text: string) => text.slice(0, text.indexOf('\n') + 1);
  const folder = copyNorthern(Object.fromEntries(names.map((name) => [name, toHeader])));
  const inputs = names.map((name) => join(northern, name));
  expect(await add(...inputs, folder)).toMatchObject({ code: 0, errors: '' });
  expect(contentsOf(folder)).toEqual(contentsOf(northern));
});

test('as a program it says the same, each on its own stream, and ends with that code', async () => {
  const folder = copyNorthern();
  const nowhere = { provider: 'sqlite', url: '' } as const;
  const run = (...args: string[]) => runProgram(['scripts/data-add.ts', ...args, folder], nowhere);
  const refused = await run(join(folder, 'none.csv'));
  expect(refused).toEqual({
    code: 1,
    output: '',
    errors: `Nothing was added: there is no file ${join(folder, 'none.csv')}\n`,
  });
  const done = await run(await fillTemplate(makeFolder(), filling));
  expect(done).toMatchObject({ code: 0, errors: '' });
  expect(done.output).toContain(`Added to ${folder}:\n  sources: 1 added (bao-phu-tho-2024)\n`);
});
