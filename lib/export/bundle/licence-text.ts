import { licence } from '#lib/export/licence.ts';
import { publisher } from '../dataset-titles.ts';

/** `LICENSE`: which licence, where it stands, what it asks for and what it does not reach, in both languages. */
export function writeLicence(): string {
  return `${publisher.vi.name}

Dữ liệu tổng hợp trong bộ tệp này theo giấy phép ${licence.title} (${licence.id}).
Toàn văn: ${licence.url}
Ghi công: ${publisher.vi.name}, số của bản dữ liệu, và đã sửa đổi hay chưa.
Không thuộc giấy phép: từng con số riêng lẻ, vì là sự kiện nên không của riêng ai; tên và địa chỉ của các
nguồn, vì là trích dẫn; và chính các trang nguồn, vẫn thuộc nơi công bố.

The compiled data in this package is licensed under ${licence.title} (${licence.id}).
Full text: ${licence.url}
Credit: ${publisher.en.name}, the number of the data release, and whether you changed anything.
Not covered: single figures, which are facts and belong to nobody; titles and addresses of sources, which are
citations; and the source pages themselves, which stay their publishers’.

SPDX-License-Identifier: ${licence.id}
`;
}
