/** The licence of the compiled data; figures themselves are facts, titles and addresses of sources citations. */
export const licence = {
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
