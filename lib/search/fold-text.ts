/** Letters that look like Đ in the reader's font and are typed or pasted for it: Icelandic eth and the African D with tail. */
const strokedD = /[đĐðÐɖƉ]/g;

/** Text as people type it in a hurry: lower case, without Vietnamese diacritics, đ (and what is typed for it) as d, single spaces. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(strokedD, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
