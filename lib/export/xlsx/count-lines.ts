/** Letters are narrower than the digits in which Excel measures a column, on average. */
const lettersPerDigit = 1.1;

/** How many lines a text takes in a cell of this width (in digits, as Excel measures) that breaks between words, about. */
export function countLines(text: string, width: number): number {
  const room = Math.floor(width * lettersPerDigit);
  return text
    .split('\n')
    .map((line) => countWrapped(line.split(' '), room))
    .reduce((sum, lines) => sum + lines, 0);
}

function countWrapped([first = '', ...words]: readonly string[], room: number): number {
  let lines = countBroken(first, room);
  let used = first.length - (lines - 1) * room;
  for (const word of words) {
    used += 1 + word.length;
    if (used <= room) continue;
    const broken = countBroken(word, room);
    lines += broken;
    used = word.length - (broken - 1) * room;
  }
  return lines;
}

/** A word that is longer than a line is broken anywhere. */
function countBroken(word: string, room: number): number {
  return Math.max(1, Math.ceil(word.length / room));
}
