/** The programs of the page of data in their order, each a file of this folder that tests run as it is. */
export const examples = [
  { name: 'r', file: 'completion.R' },
  { name: 'pandas', file: 'completion-pandas.py' },
  { name: 'python', file: 'completion.py' },
  { name: 'curl', file: 'completion.sh' },
  { name: 'javascript', file: 'completion.mjs' },
  { name: 'powerQuery', file: 'completion.pq' },
] as const;
export type ExampleProgram = (typeof examples)[number];

/** Keeps a copy of the figures up to date. */
export const downloadExample = { name: 'download', file: 'download.sh' } as const;

/** What all of them compute: how far a region came with a year's plan. */
export const question = { area: 'phia-bac', year: 2021, period: 'FY' } as const;
