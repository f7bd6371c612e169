import { readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';

const dockerfile = readFileSync('Dockerfile', 'utf8');
const lint = (text: string) => validate(text).map(({ message }) => message);

test('the linter finds nothing in the Dockerfile', () => {
  expect(lint(dockerfile)).toEqual([]);
});

test.each([
  ['--from=build', '--frm=build', 'Unknown flag: frm'],
  ['EXPOSE 3000', 'EXPOSE web', 'Invalid containerPort: web'],
  ['USER node', 'USR node', 'Unknown instruction: USR'],
])('it would find %s written as %s', (right, wrong, message) => {
  expect(lint(dockerfile.replace(right, wrong))).toEqual([message]);
});
