import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { expect, test } from './open-page.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test('somebody new asks what Nghệ An got in 2016, compares two neighbours, and leaves with a picture and a CSV', async ({
  page,
}) => {
  await page.goto('/vi');
  await page.getByLabel('Tìm tỉnh, năm hay nguồn').fill('Nghệ An 2016');
  await page.locator('#main').getByRole('button', { name: 'Tìm' }).tap();

  const answer = page.getByRole('region', { name: 'Nghệ An, 2016', exact: true });
  await expect(answer).toContainText(/khoảng 4.tỷ đồng/);
  await expect(answer).toContainText('chưa tìm thấy số liệu');
  await answer.getByRole('link', { name: 'So sánh với các đơn vị giáp ranh' }).tap();

  const chosen = page.getByRole('list', { name: 'Đang so sánh' });
  await expect(chosen.getByRole('listitem')).toHaveCount(3);
  await expect(chosen).toContainText('Thanh Hóa');
  await expect(chosen).toContainText('Hà Tĩnh');
  const chart = page.locator('.grid-figure');
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('button', { name: 'PNG' }).tap(),
  ]);
  expect((await readFile(await picture.path())).subarray(1, 4).toString()).toBe('PNG');

  const [table] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('link', { name: 'CSV', exact: true }).tap(),
  ]);
  const rows: Record<string, string>[] = parse(await readFile(await table.path()), {
    bom: true,
    delimiter: ';',
    columns: true,
  });
  expect(new Set(rows.map(({ area }) => area))).toEqual(new Set(['nghe-an', 'thanh-hoa', 'ha-tinh']));
  expect(rows.find(({ area, year }) => area === 'nghe-an' && year === '2016')).toMatchObject({
    funding: 'local',
    plan_vnd: '4000000000',
    actual_vnd: '',
  });
});
