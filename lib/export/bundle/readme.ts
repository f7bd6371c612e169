import { licence } from '#lib/export/licence.ts';
import type { BundleContent } from './bundle-content.ts';
import { writeReadmeEn } from './readme-en.ts';
import { writeReadmeVi } from './readme-vi.ts';
import { publisher, titles } from './titles.ts';

/** What both languages say alike. */
export type ReadmeParts = {
  content: BundleContent;
  /** The rows of the table of files. */
  toFileRows: (locale: 'vi' | 'en') => string;
  bibtex: string;
};

/** `README.md`: what the bundle is and how to read, check and cite it, Vietnamese first. */
export function writeReadme(content: BundleContent): string {
  const parts = {
    content,
    toFileRows: (locale: 'vi' | 'en') =>
      content.tables
        .map((table) => `| ${table.name}.csv | ${table[locale].title} | ${table.rows} |`)
        .join('\n'),
    bibtex: writeBibtex(content),
  };
  return `${writeReadmeVi(parts)}\n---\n\n${writeReadmeEn(parts)}`;
}

function writeBibtex({ siteUrl, release: { number, date } }: BundleContent): string {
  return [
    '```bibtex',
    `@misc{khuyen-cong-mo-${number},`,
    `  author = {{${publisher.vi.name}}},`,
    `  title = {${titles.vi}},`,
    `  year = {${date.slice(0, 4)}},`,
    `  version = {${number}},`,
    `  url = {${siteUrl}/vi/data},`,
    `  note = {${licence.id}}`,
    '}',
    '```',
  ].join('\n');
}
