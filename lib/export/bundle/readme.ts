import { createCitation, toBibtex } from '../citation.ts';
import type { BundleContent } from './bundle-content.ts';
import { writeReadmeEn } from './readme-en.ts';
import { writeReadmeVi } from './readme-vi.ts';

/** `README.md`: what the bundle is and how to read, check and cite it, Vietnamese first. */
export function writeReadme(content: BundleContent): string {
  const parts = {
    content,
    toFileRows: (locale: 'vi' | 'en') =>
      content.tables
        .map((table) => `| ${table.name}.csv | ${table[locale].title} | ${table.rows} |`)
        .join('\n'),
    toBibtexBlock: (locale: 'vi' | 'en') =>
      `\`\`\`bibtex\n${toBibtex(createCitation(content.release, content.siteUrl, locale))}\`\`\``,
  };
  return `${writeReadmeVi(parts)}\n---\n\n${writeReadmeEn(parts)}`;
}
