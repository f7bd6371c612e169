import { licence } from '#lib/export/licence.ts';
import { publisher, titles } from '../dataset-titles.ts';
import type { ReadmeParts } from './readme-parts.ts';

/** The README in English. */
export function writeReadmeEn({
  content: { siteUrl, release },
  toFileRows,
  toBibtexBlock,
}: ReadmeParts): string {
  return `# ${titles.en}

${publisher.en.name}, data version ${release.number} of ${release.date}.

${publisher.en.about} Data page: ${siteUrl}/en/data

## Files

| File | Content | Rows |
|---|---|---|
${toFileRows('en')}

Besides them: CHANGES.md (how this version differs from the one before), datapackage.json (Data Package 2.0), csv-metadata.json (W3C CSVW), LICENSE,
SHA256SUMS. Both descriptions state the meaning, type and codes of every column.
changes.csv here has the changes of this version alone; those of every version: ${siteUrl}/api/v1/changes.csv
Unlike the API's, changes.csv and releases.csv here have no column released_at (when a server was filled), releases.csv no bundle_sha256 (the hash of this very ZIP).

CSV as in RFC 4180, UTF-8 without a byte-order mark, decimal points: for programs. A computer with a decimal comma that opens them reads 98.696 as 98696;
for Excel take the tables as XLSX from the data page: every computer reads those right. A cell with several
values separates them by “;”. A text that begins with = + - @ has an apostrophe before it, so that no spreadsheet takes it for a formula.

## How to read an amount

Amounts are whole đồng. What a source prints is rounded, so it stands for a range: \`step_vnd\` (s) is the smallest unit printed
(“130,4 tỷ” has step_vnd = 100000000), and \`bound\` says where the range lies around the amount (a):

| bound | in the source | range |
|---|---|---|
| exact | 130,4 tỷ | a − s/2 to a + s/2 |
| over | hơn 130 tỷ | a to a + s |
| under | gần 130 tỷ | a − s to a |
| about | khoảng 130 tỷ | a − s to a + s |

## Before you use it

- No row or an empty cell means not found or not computable, **never zero**. A printed zero has a row of its own.
- The figures come from public pages, not from complete accounts; coverage.csv says what was found for each province and year.
- One area, year, period, funding and measure may have figures from several sources. Do not add them up; \`shown\` marks the chosen one. Plan, actual (what was spent) and estimate are three different things.
- \`caveats\` tell what makes a figure unfit for comparison, such as a single round, or private capital that may be included.
- indicators.csv is computed here from figures.csv. A rate that cannot be computed is empty, with the reason in \`…_reason\`; for part of a year it is progress, not completion.
- indicators.csv follows the boundaries at the time of reporting, indicators-2025.csv is rolled up to the 34 provinces since 1 July 2025; do not add the two. Names and official codes were reused after the merger: only \`area\` identifies.

## Check it, and find this very version again

\`sha256sum -c SHA256SUMS\` checks the files. The lasting address of this version contains the SHA-256 of the ZIP itself, so it can be computed from the
downloaded file (\`sha256sum khuyen-cong*.zip\`): ${siteUrl}/data/releases/SHA-256/khuyen-cong.zip. The newest version: ${siteUrl}/data/khuyen-cong.zip

## Cite

${publisher.en.name} (${release.date.slice(0, 4)}). ${titles.en}. Data version ${release.number} of ${release.date}. ${licence.id}. ${siteUrl}/en/data

${toBibtexBlock('en')}

## Licence

${licence.title}: ${licence.url}. Not covered: single figures (facts), titles and addresses of sources (citations), the source pages.
`;
}
