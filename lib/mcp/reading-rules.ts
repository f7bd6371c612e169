import en from '#messages/en.json' with { type: 'json' };

/** How the data are read without saying what they don't: the rules of the page of data, in English as plain text. */
export const readingRules: readonly string[] = [
  'Say no number that an answer does not have, and compute no rate where one is refused: tell the reason instead.',
  'An amount or rate that is null was not found or is refused; it is never zero. Say what `low_vnd` and `high_vnd` leave open where `bound` is not exact, and round `pct` to `digits`; with `say_range` say `low_pct` to `high_pct` instead.',
  'Every amount comes from a public source: name it, with its address, beside the number.',
  ...[en.dataPage.reading.bounds, ...Object.values(en.dataPage.dont)].map(toPlainText),
];

function toPlainText(text: string): string {
  return text.replace(/<\/?code>/g, '`');
}
