import { beforeAll, expect, test } from 'vitest';
import { OPTIONS } from '#app/data/[file]/route.ts';
import { askData, followData } from '#tests/setup/ask-data.ts';
import { withDatabases } from '#tests/setup/databases.ts';
import { openBundle } from '#tests/setup/open-bundle.ts';

withDatabases('the addresses of the bundle', 'dataset', () => {
  let sha256 = '';
  let kept = '';

  beforeAll(async () => {
    ({ sha256 } = await openBundle());
    kept = `/data/releases/${sha256}`;
  });

  test.each([
    ['/data/khuyen-cong.zip', 'khuyen-cong.zip'],
    ['/data/releases/latest/khuyen-cong.zip', 'khuyen-cong.zip'],
    ['/data/datapackage.json', 'datapackage.json'],
    ['/data/figures.csv', 'figures.csv'],
    ['/data/SHA256SUMS', 'SHA256SUMS'],
  ])('%s leads to the newest release for a minute', async (address, file) => {
    const response = await askData(address);
    expect(response.status).toBe(307);
    expect(response.headers.get('location')).toBe(`${kept}/${file}`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=60');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  test.each([
    ['khuyen-cong.zip', 'application/zip'],
    ['datapackage.json', 'application/vnd.datapackage+json'],
    ['csv-metadata.json', 'application/csvm+json'],
    ['figures.csv', 'text/csv; charset=utf-8; header=present'],
    ['README.md', 'text/markdown; charset=utf-8'],
    ['LICENSE', 'text/plain; charset=utf-8'],
  ])('%s is %s, may be kept for ever and read from anywhere', async (file, type) => {
    const { headers, status } = await askData(`${kept}/${file}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('etag')).toMatch(/^"[^"]+"$/);
    expect(headers.get('link')).toContain(`</data/${file}>; rel="latest-version"`);
    expect(headers.get('link')).toContain('<https://creativecommons.org/licenses/by/4.0/>; rel="license"');
  });

  test('a table points at its CSVW metadata as the standard asks', async () => {
    const { headers } = await askData(`${kept}/figures.csv`);
    expect(headers.get('link')).toContain(
      `<${kept}/csv-metadata.json>; rel="describedby"; type="application/csvm+json"`,
    );
  });

  test('the archive comes as it is kept, under a name with its release', async () => {
    const { bytes } = await openBundle();
    const response = await followData('/data/khuyen-cong.zip', { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="khuyen-cong-1.zip"');
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
  });

  test('a single file has the bytes that the archive has', async () => {
    const { read } = await openBundle();
    expect(await (await followData('/data/claims.csv')).text()).toBe(read('claims.csv'));
  });

  test('HEAD has headers alone, a reader who has it is told so, OPTIONS allows', async () => {
    const head = await askData(`${kept}/figures.csv`, { method: 'HEAD' });
    expect(await head.text()).toBe('');
    const etag = head.headers.get('etag') ?? '';
    const again = await askData(`${kept}/figures.csv`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(OPTIONS().headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
  });

  test('an unknown hash is a 404 that names the newest', async () => {
    const response = await askData(`/data/releases/${'0'.repeat(64)}/khuyen-cong.zip`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect((await response.json()).detail).toContain(sha256);
  });

  test.each(['/data/figures.xlsx', '/data/releases/latest/nothing'])(
    '%s is a 404 that names the files that there are',
    async (address) => {
      const response = await askData(address);
      expect(response.status).toBe(404);
      expect((await response.json()).detail).toMatch(/khuyen-cong\.zip, README\.md, .*figures\.csv/);
    },
  );
});
