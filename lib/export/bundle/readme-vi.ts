import { licence } from '#lib/export/licence.ts';
import { publisher, titles } from '../dataset-titles.ts';
import type { ReadmeParts } from './readme-parts.ts';

/** The README in Vietnamese. */
export function writeReadmeVi({
  content: { siteUrl, release },
  toFileRows,
  toBibtexBlock,
}: ReadmeParts): string {
  return `# ${titles.vi}

${publisher.vi.name}, bản dữ liệu số ${release.number}, ngày ${release.date}. *(English below.)*

${publisher.vi.about} Trang dữ liệu: ${siteUrl}/vi/data

## Các tệp

| Tệp | Nội dung | Số dòng |
|---|---|---|
${toFileRows('vi')}

Ngoài ra: CHANGES.md (bản này khác bản trước ở đâu), datapackage.json (mô tả theo Data Package 2.0), csv-metadata.json
(mô tả theo W3C CSVW), LICENSE, SHA256SUMS. Hai tệp mô tả ghi nghĩa, kiểu và danh mục mã của từng cột.
changes.csv ở đây chỉ có thay đổi của bản này; thay đổi của mọi bản: ${siteUrl}/api/v1/changes.csv
So với API, changes.csv và releases.csv ở đây không có cột released_at (giờ nạp vào máy chủ), releases.csv không có cột bundle_sha256 (mã băm của chính tệp ZIP).

CSV theo RFC 4180, UTF-8 không có dấu BOM, dấu chấm thập phân: dành cho chương trình. Máy dùng dấu phẩy thập phân mở thẳng sẽ hiểu 98.696 thành 98696;
muốn dùng Excel thì tải bảng dạng XLSX ở trang dữ liệu, máy nào cũng đúng số.
Ô có nhiều giá trị ngăn bằng dấu “;”. Ô chữ bắt đầu bằng = + - @ có thêm dấu nháy đơn ở trước để bảng tính không hiểu thành công thức.

## Đọc một khoản tiền

Mọi khoản tiền là số nguyên đồng. Con số được in trong nguồn đã làm tròn, nên nó là một khoảng: \`step_vnd\` là đơn vị nhỏ nhất được in
(“130,4 tỷ” có step_vnd = 100000000), \`bound\` cho biết khoảng nằm ở đâu:

| bound | trong nguồn | khoảng |
|---|---|---|
| exact | 130,4 tỷ | từ a − s/2 đến a + s/2 |
| over | hơn 130 tỷ | từ a đến a + s |
| under | gần 130 tỷ | từ a − s đến a |
| about | khoảng 130 tỷ | từ a − s đến a + s |

## Cần biết trước khi dùng

- Không có dòng hoặc ô trống nghĩa là chưa tìm thấy hay không tính được, **không phải bằng 0**. Số 0 được in trong nguồn thì có dòng riêng.
- Số liệu lấy từ các trang công khai, không phải báo cáo đầy đủ; coverage.csv cho biết năm nào, đơn vị nào đã có gì.
- Cùng một đơn vị, năm, kỳ, nguồn kinh phí và chỉ tiêu có thể có nhiều số liệu từ nhiều nguồn. Đừng cộng chúng; \`shown\` là số được chọn. Kế hoạch, thực hiện và ước thực hiện là ba điều khác nhau.
- \`caveats\` ghi điều làm số liệu không so sánh được, ví dụ chỉ một đợt hoặc có thể gồm vốn doanh nghiệp.
- indicators.csv do trang này tính từ figures.csv. Tỷ lệ không tính được thì để trống, lý do ở cột \`…_reason\`; kỳ chưa hết năm là tiến độ, không phải tỷ lệ hoàn thành.
- indicators.csv theo địa giới lúc báo cáo, indicators-2025.csv gộp về 34 đơn vị từ ngày 1/7/2025; đừng cộng hai tệp với nhau. Tên và mã hành chính được dùng lại sau sáp nhập, chỉ \`area\` phân biệt được.

## Kiểm tra và tìm lại đúng bản này

\`sha256sum -c SHA256SUMS\` kiểm tra các tệp. Địa chỉ không đổi của bản này chứa SHA-256 của chính tệp ZIP, nên tính được từ tệp đã tải
(\`sha256sum khuyen-cong*.zip\`): ${siteUrl}/data/releases/SHA-256/khuyen-cong.zip. Bản mới nhất: ${siteUrl}/data/khuyen-cong.zip

## Trích dẫn

${publisher.vi.name} (${release.date.slice(0, 4)}). ${titles.vi}. Bản dữ liệu số ${release.number}, ngày ${release.date}. ${licence.id}. ${siteUrl}/vi/data

${toBibtexBlock('vi')}

## Giấy phép

${licence.title}: ${licence.url}. Không thuộc giấy phép: từng con số (là sự kiện), tên và địa chỉ nguồn (là trích dẫn), các trang nguồn.
`;
}
