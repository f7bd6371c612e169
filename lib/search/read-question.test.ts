import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRealAreas } from '#tests/fixtures/figure.ts';
import { createQuestionReader } from './read-question.ts';

const read = createQuestionReader(await readRealAreas());

test.each([
  ['nghe an 2016', ['nghe-an'], [2016]],
  ['Nghệ An năm 2016', ['nghe-an'], [2016]],
  ['2016 NGHE AN', ['nghe-an'], [2016]],
  ['nghean2016', [], []],
  ['nghean 2016', ['nghe-an'], [2016]],
  ['Nghệ An năm 2016 được bao nhiêu, đã chi hết chưa?', ['nghe-an'], [2016]],
  ['How much did Nghệ An get in 2016, and was it spent?', ['nghe-an'], [2016]],
  ['kinh phí khuyến công của tỉnh Nghệ An trong năm 2016 là bao nhiêu', ['nghe-an'], [2016]],
  ['Hà Tĩnh', ['ha-tinh'], []],
  ['tỉnh hà nam năm 2020', ['ha-nam'], [2020]],
  ['hai duong', ['hai-duong'], []],
  ['hải phòng 2020', ['hai-phong', 'hai-phong-2025'], [2020]],
  ['thành phố Hồ Chí Minh', ['ho-chi-minh', 'ho-chi-minh-2025'], []],
  ['tp hcm 2019', ['ho-chi-minh', 'ho-chi-minh-2025'], [2019]],
  ['TP.HCM', ['ho-chi-minh', 'ho-chi-minh-2025'], []],
  ['sài gòn', ['ho-chi-minh', 'ho-chi-minh-2025'], []],
  ['Ho Chi Minh City', ['ho-chi-minh', 'ho-chi-minh-2025'], []],
  ['brvt 2018', ['ba-ria-vung-tau'], [2018]],
  ['vũng tàu', ['ba-ria-vung-tau'], []],
  ['Bà Rịa - Vũng Tàu', ['ba-ria-vung-tau'], []],
  ['tt huế', ['thua-thien-hue'], []],
  ['Thừa Thiên Huế 2015', ['thua-thien-hue'], [2015]],
  ['huế', ['thua-thien-hue'], []],
  ['daklak', ['dak-lak', 'dak-lak-2025'], []],
  ['Bắc Cạn', ['bac-kan'], []],
  ['hà tây', ['ha-noi'], []],
  ['hà bắc 2016', ['bac-giang', 'bac-ninh'], [2016]],
  ['minhhai', ['ca-mau', 'bac-lieu'], []],
  ['Quảng Nam - Đà Nẵng', ['quang-nam', 'da-nang'], []],
  ['nam ha', ['ha-nam', 'nam-dinh'], []],
  ['trong nam ha noi nhan bao nhieu', ['ha-noi'], []],
  ['năm hà nam 2020', ['ha-nam'], [2020]],
  ['vinh phu tho', ['phu-tho', 'phu-tho-2025'], []],
  ['ha nam ninh binh', ['ha-nam', 'ninh-binh', 'ninh-binh-2025'], []],
  ['hậu giang 2015', ['hau-giang'], [2015]],
  ['cửu long', ['vinh-long', 'tra-vinh'], []],
  ['đồng bằng sông cửu long 2020', [], [2020]],
  ['thua thien', ['thua-thien-hue'], []],
  ['Ðồng Nai', ['dong-nai', 'dong-nai-2025'], []],
  ['khu vuc 2021', [], [2021]],
  ['phía bắc 2021', ['phia-bac', 'phia-bac-2025'], [2021]],
  ['miền trung', ['mien-trung-tay-nguyen', 'mien-trung-tay-nguyen-2025'], []],
  ['phía nam 2020', ['phia-nam', 'phia-nam-2025'], [2020]],
  ['cả nước 2020', ['ca-nuoc'], [2020]],
  ['25', ['phu-tho', 'phu-tho-2025'], []],
  ['15 2019', ['yen-bai', 'lao-cai-2025'], [2019]],
  ['nghệ an 25', ['nghe-an'], []],
  ['11 tháng năm 2022', [], [2022]],
  ['so sánh nghệ an và hà tĩnh 2017', ['nghe-an', 'ha-tinh'], [2017]],
  ['nghệ an 2016-2018', ['nghe-an'], [2016, 2018]],
  ['dn 2016', [], [2016]],
  ['atlantis', [], []],
  ['', [], []],
])('"%s" asks for %o and %o', (query, areas, years) => {
  expect(read(query)).toMatchObject({ areas, years });
});

test.each([
  ['nghệ an quốc gia 2017', 'national', null],
  ['kế hoạch trung ương nghệ an', 'national', 'plan'],
  ['local plan of Nghe An', 'local', 'plan'],
  ['thực hiện khuyến công địa phương 2021', 'local', 'actual'],
  ['how much was spent in Hai Duong', null, 'actual'],
  ['tỷ lệ hoàn thành phía bắc', null, 'completion'],
  ['chi của thành phố hồ chí minh', null, 'actual'],
  ['hồ chí minh', null, null],
])('"%s" asks for %s funding and %s', (query, funding, measure) => {
  expect(read(query)).toMatchObject({ funding, measure });
});

test.each([
  ['How much did Nghệ An get in 2016?', [], ['nghe', 'an']],
  ['hội nghị khuyến công phía bắc xvi', ['hoi', 'nghi', 'xvi'], ['hoi', 'nghi', 'phia', 'bac', 'xvi']],
  ['nghje an 2016', ['nghje'], ['nghje']],
  ['bao nhiêu', [], []],
  ['khu vực 2021', [], ['khu', 'vuc']],
])('"%s" leaves %o, and is about %o', (query, rest, topic) => {
  expect(read(query)).toMatchObject({ rest, topic });
});

test.each([
  ['hà bắc', ['Hà Bắc'], false],
  ['hậu giang', ['Hậu Giang'], true],
  ['song be va minh hai', ['Sông Bé', 'Minh Hải'], false],
  ['ha nam ninh', ['Hà Nam Ninh'], false],
  ['hà nam', [], false],
])('"%s" names the former provinces %o', (query, names, isReused) => {
  const { formers } = read(query);
  expect(formers.map(({ nameVi }) => nameVi)).toEqual(names);
  expect(formers.some((former) => former.isReused)).toBe(isReused);
});

test('every area is understood by its name in either language', async () => {
  const names = (await readRealAreas()).flatMap(({ id, nameVi, nameEn }) => [
    [id, nameVi],
    [id, nameEn],
  ]);
  expect(names.filter(([id = '', name = '']) => !read(`${name} 2016`).areas.includes(id))).toEqual([]);
});

test('no text breaks the reading, and no word is counted twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
      const { rest, topic } = read(query);
      return rest.length <= topic.length;
    }),
  );
});
