import { foldText } from '#lib/search/fold-text.ts';

/** A file name of a title: "nghe-an-ke-hoach-va-thuc-hien". */
export function toFileName(title: string): string {
  return foldText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
