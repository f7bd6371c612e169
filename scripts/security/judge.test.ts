import { expect, test } from 'vitest';
import { judgeAdvisories } from './judge-advisories.ts';
import { judgeLicences } from './judge-licences.ts';
import licences from './licences.json' with { type: 'json' };
import { listLicences } from './list-licences.ts';

test('every package of the lock file has a licence that is allowed, for a reason', () => {
  expect(judgeLicences(listLicences(), licences)).toEqual([]);
});

const rules = {
  allowed: { MIT: 'Permissive.' },
  packages: { map: { names: '^map$', licences: ['CC-BY-4.0'], reason: 'Named on the page.' } },
};
const map = { name: 'map', version: '2', licence: 'CC-BY-4.0' };

test.each([
  ['MIT', []],
  ['GPL-3.0', ['x 1 has the licence "GPL-3.0", which']],
  ['CC-BY-4.0', ['x 1 has the licence "CC-BY-4.0", which']],
  ['', ['x 1 has the licence "", which']],
  ['constructor', ['x 1 has the licence "constructor", which']],
])('a package under "%s"', (licence, told) => {
  const lines = judgeLicences([{ name: 'x', version: '1', licence }, map], rules);
  expect(lines).toEqual(told.map((line) => expect.stringContaining(line)));
});

test('an exception that nothing needs is told', () => {
  expect(judgeLicences([], rules)).toEqual([expect.stringContaining('no package needs "map"')]);
});

const report = {
  vulnerabilities: {
    left: { via: [{ url: 'https://example.org/GHSA-1', title: 'Reads too much', severity: 'high' }] },
    right: { via: ['left'] },
  },
};
const seen = {
  advisory: 'GHSA-1',
  package: 'left',
  date: '2026-11-27',
  reason: 'Only our own files are read by it.',
};

test.each([
  ['was not looked at yet', [], ['left: Reads too much (high, GHSA-1) was not looked at yet.']],
  ['was looked at', [seen], []],
  ['is another one of it', [{ ...seen, advisory: 'GHSA-2' }], ['GHSA-1', 'GHSA-2 of left is gone']],
])('an advisory that %s', (_, triaged, told) => {
  expect(judgeAdvisories(report, triaged)).toEqual(told.map((line) => expect.stringContaining(line)));
});
