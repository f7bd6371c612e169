import { writeWorkbook } from '#lib/export/xlsx/write-workbook.ts';
import { createContent } from '#tests/fixtures/xlsx-content.ts';

// A process of its own for the tests: writes as many rows as its argument says, in pages of 500, and prints how many bytes it threw away.
const pages = Number(process.argv[2]) / 500;

async function* createPages() {
  for (let page = 0; page < pages; page += 1)
    yield Array.from({ length: 500 }, (_, row) => [`f${page}-${row}`, 2021, BigInt(page * row)]);
}

let bytes = 0;
for await (const chunk of writeWorkbook(createContent(createPages()))) bytes += chunk.length;
process.stdout.write(String(bytes));
