import { beforeAll, expect, test } from 'vitest';
import { GET as GET_CATALOGUE } from '#app/data/catalog.jsonld/route.ts';
import { answerCitation } from '#lib/api/answer-citation.ts';
import { getDocumentation } from '#lib/api/get-documentation.ts';
import { getDataRelease } from '#lib/queries/data-release.ts';
import { getBundlePage } from '#lib/queries/get-bundle-page.ts';
import { listReleasesForExport } from '#lib/queries/list-releases-for-export.ts';
import { askApi } from '#tests/setup/ask-api.ts';
import { withDatabases } from '#tests/setup/databases.ts';
import { openBundle } from '#tests/setup/open-bundle.ts';
import { readSheet, readWorkbook } from '#tests/setup/read-xlsx.ts';

const day = '2026-11-27';

withDatabases('a release imported at 20:00 UTC, when it is the next day in Vietnam', 'dataset', (current) => {
  beforeAll(async () => {
    const data = { importedAt: new Date('2026-11-26T20:00:00Z'), noteDate: null };
    await current().database.dataRelease.updateMany({ data });
  });

  const cite = async (form: 'bib' | 'json') =>
    (await answerCitation(new Request(`http://localhost/api/v1/citation.${form}`), form)).text();

  test('is of that day on pages', async () => {
    expect((await getDataRelease())?.day).toBe(day);
    expect((await getDocumentation())?.cited.date).toBe(day);
    const [releases] = await Array.fromAsync(listReleasesForExport({}));
    expect(releases?.map((release) => release.day)).toEqual([day]);
    const { sha256 } = await openBundle();
    expect((await getBundlePage(sha256))?.release.day).toBe(day);
  });

  test('is of that day in citations', async () => {
    expect(await cite('bib')).toContain(`date = {${day}},`);
    expect(JSON.parse(await cite('json'))).toMatchObject([{ issued: { 'date-parts': [[2026, 11, 27]] } }]);
  });

  test('is of that day in a workbook', async () => {
    const bytes = new Uint8Array(await (await askApi('areas.xlsx', '?locale=vi')).arrayBuffer());
    const about = readSheet(readWorkbook(bytes), 'Giới thiệu').flat().join('\n');
    expect(about).toContain('27/11/2026');
    expect(about).not.toContain('26/11/2026');
  });

  test('is of that day in its bundle', async () => {
    const { files, read } = await openBundle();
    expect(JSON.parse(read('datapackage.json'))).toMatchObject({ created: `${day}T00:00:00Z` });
    expect(JSON.parse(read('csv-metadata.json'))).toMatchObject({ 'dc:issued': { '@value': day } });
    expect([...files.values()].filter((text) => text.includes('2026-11-26T20')).length).toBe(0);
    expect(read('README.md')).toContain(day);
  });

  test('is of that day in the catalogue', async () => {
    const response = await GET_CATALOGUE(new Request('http://localhost/data/catalog.jsonld'));
    const text = await response.text();
    expect(text).toContain(`"dct:modified":{"@value":"${day}"`);
    expect(text).toContain(`"dct:issued":{"@value":"${day}"`);
    expect(text).not.toContain('2026-11-26T20');
  });
});
