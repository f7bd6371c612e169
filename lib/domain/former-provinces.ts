/** A resolution of the National Assembly: its day (YYYY-MM-DD), or its year where public sources disagree on the day, and its number where it has one. */
type Resolution = { on: string; number?: string };

/** A province that stood until the year of its first resolution, and the units that followed it, by id. */
export type FormerProvince = {
  nameVi: string;
  nameEn: string;
  followedBy: readonly string[];
  resolutions: readonly Resolution[];
};

const of1978 = { on: '1978-12-29' };
const of1989 = { on: '1989-06-30' };
const ofAugust1991 = { on: '1991-08-12' };
const ofDecember1991 = { on: '1991-12-26' };
const of1996 = { on: '1996-11-06' };
const of2003 = { on: '2003-11-26', number: '22/2003/QH11' };
const of2008 = { on: '2008-05-29', number: '15/2008/QH12' };

/**
 * Provinces of 1975–2008 whose names people still search by. No figure of theirs is printed anywhere that was read, so they are no areas: a name leads to the
 * units that followed. Where a province that followed was itself divided or merged later, the units that followed that one stand, with both resolutions.
 */
export const formerProvinces: readonly FormerProvince[] = [
  toFormer('Cao Lạng', 'Cao Lang', ['cao-bang', 'lang-son'], of1978),
  toFormer('Nghĩa Bình', 'Nghia Binh', ['quang-ngai', 'binh-dinh'], of1989),
  toFormer('Phú Khánh', 'Phu Khanh', ['phu-yen', 'khanh-hoa'], of1989),
  toFormer('Bình Trị Thiên', 'Binh Tri Thien', ['quang-binh', 'quang-tri', 'thua-thien-hue'], of1989),
  toFormer('Nghệ Tĩnh', 'Nghe Tinh', ['nghe-an', 'ha-tinh'], ofAugust1991),
  toFormer('Hoàng Liên Sơn', 'Hoang Lien Son', ['yen-bai', 'lao-cai'], ofAugust1991),
  toFormer('Hà Tuyên', 'Ha Tuyen', ['ha-giang', 'tuyen-quang'], ofAugust1991),
  toFormer('Gia Lai - Kon Tum', 'Gia Lai - Kon Tum', ['gia-lai', 'kon-tum'], ofAugust1991),
  // Hà Tây and Hòa Bình; Hà Tây joined Hà Nội in 2008.
  toFormer('Hà Sơn Bình', 'Ha Son Binh', ['ha-noi', 'hoa-binh'], ofAugust1991, of2008),
  // Nam Hà and Ninh Bình in 1991 (12 August in some sources, 26 December in others); Nam Hà was divided in 1996.
  toFormer('Hà Nam Ninh', 'Ha Nam Ninh', ['ha-nam', 'nam-dinh', 'ninh-binh'], { on: '1991' }, of1996),
  toFormer('Thuận Hải', 'Thuan Hai', ['ninh-thuan', 'binh-thuan'], ofDecember1991),
  toFormer('Cửu Long', 'Cuu Long', ['vinh-long', 'tra-vinh'], ofDecember1991),
  // The province of 1976–1991: Cần Thơ and Sóc Trăng; Cần Thơ was divided in 2003 into the municipality and a new Hậu Giang.
  toFormer('Hậu Giang', 'Hau Giang', ['can-tho', 'hau-giang', 'soc-trang'], ofDecember1991, of2003),
  toFormer('Bắc Thái', 'Bac Thai', ['bac-kan', 'thai-nguyen'], of1996),
  toFormer('Hà Bắc', 'Ha Bac', ['bac-giang', 'bac-ninh'], of1996),
  toFormer('Nam Hà', 'Nam Ha', ['ha-nam', 'nam-dinh'], of1996),
  toFormer('Hải Hưng', 'Hai Hung', ['hai-duong', 'hung-yen'], of1996),
  toFormer('Vĩnh Phú', 'Vinh Phu', ['vinh-phuc', 'phu-tho'], of1996),
  toFormer('Quảng Nam - Đà Nẵng', 'Quang Nam - Da Nang', ['quang-nam', 'da-nang'], of1996),
  toFormer('Sông Bé', 'Song Be', ['binh-duong', 'binh-phuoc'], of1996),
  toFormer('Minh Hải', 'Minh Hai', ['ca-mau', 'bac-lieu'], of1996),
  toFormer('Hà Tây', 'Ha Tay', ['ha-noi'], of2008),
];

/** The year in which it was decided that the province should be one no longer: it stood until then. */
export function getLastYear({ resolutions }: FormerProvince): string {
  return (resolutions[0]?.on ?? '').slice(0, 4);
}

function toFormer(
  nameVi: string,
  nameEn: string,
  followedBy: readonly string[],
  ...resolutions: readonly Resolution[]
): FormerProvince {
  return { nameVi, nameEn, followedBy, resolutions };
}
