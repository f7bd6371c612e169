import type { BundledRelease, ExportedChange } from '#lib/domain/exported-row.ts';
import type { BundleContent } from './bundle-content.ts';
import type { FileChanges } from './collect-changes.ts';

/** `CHANGES.md`: what the release did to the rows of the dataset since the one before it, and why, in both languages. */
export function writeChanges({ release, changes }: BundleContent): string {
  const heading = `# Bản dữ liệu ${release.number} · Data version ${release.number} (${release.date})`;
  const notes = [release.noteVi, release.noteEn].filter((note) => note !== null);
  const sections = changes.map(writeSection);
  return `${[heading, ...notes, writeCounts(release), ...sections].join('\n\n')}\n`;
}

function writeSection({ file, named, rows }: FileChanges): string {
  const others = rows - named.length;
  const rest =
    others > 0
      ? [`- … và ${others} dòng khác trong changes.csv · and ${others} other rows in changes.csv`]
      : [];
  return [`## ${file}\n`, ...named.map(writeRow), ...rest].join('\n');
}

function writeCounts({ number, added, changed, removed }: BundledRelease): string {
  if (number === 1) return `Bản đầu tiên: ${added} dòng. The first version: ${added} rows.`;
  return [
    `So với bản ${number - 1}: thêm ${added} dòng, sửa ${changed}, bỏ ${removed}. Mọi cột trước và sau: changes.csv.`,
    `Since version ${number - 1}: ${added} ${added === 1 ? 'row' : 'rows'} added, ${changed} changed, ${removed} removed. Every column before and after: changes.csv.`,
  ].join('\n\n');
}

const words = { added: 'thêm · added', changed: 'sửa · changed', removed: 'bỏ · removed' };

/** A changed row with the columns that differ; of an added or removed one its id alone. */
function writeRow(columns: readonly ExportedChange[]): string {
  const [first] = columns;
  if (!first) return '';
  const head = `- ${words[first.kind]}: ${toCode(first.row)}`;
  if (first.kind !== 'changed') return head;
  const differences = columns.map(
    ({ column, before, after }) => `  - ${column}: ${toCode(before)} → ${toCode(after)}`,
  );
  return [head, ...differences].join('\n');
}

/** A value as code, so that nothing in it is markup. */
function toCode(value: string | null): string {
  return value === null ? '∅' : `\`${value.replace(/[`\s]+/g, ' ')}\``;
}
