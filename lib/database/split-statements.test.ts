import { expect, test } from 'vitest';
import { splitStatements } from './split-statements.ts';

const split = (script: string) => splitStatements(script).map(({ sql }) => sql);

test.each([
  ['two statements', 'A;\nB;', ['A', 'B']],
  ['a last one without its semicolon', 'A; B', ['A', 'B']],
  ['nothing', ' \n;; -- nothing\n', []],
  ['a semicolon in a text', "A ';' B; C", ["A ';' B", 'C']],
  ['a quote in a text', "A 'it''s;' B; C", ["A 'it''s;' B", 'C']],
  ['an escaped quote of PostgreSQL', "A E'it\\'s;' B; C", ["A E'it\\'s;' B", 'C']],
  ['a semicolon in a name', 'A "a;b" B; C `c;d`', ['A "a;b" B', 'C `c;d`']],
  ['comments', '-- one; two\nA /* three; */ B;', ['A /* three; */ B']],
  ['an apostrophe in a comment', "-- it's\nA; B", ['A', 'B']],
  ['dashes in a text', "A '--' B;", ["A '--' B"]],
  [
    'a function of PostgreSQL',
    'CREATE FUNCTION f() AS $$ A; B; $$;\nC $x$ ; $$ ; $x$',
    ['CREATE FUNCTION f() AS $$ A; B; $$', 'C $x$ ; $$ ; $x$'],
  ],
  [
    'a trigger of SQLite',
    'CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  A CASE 1 END;\n  B;\nEND;\nC',
    ['CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  A CASE 1 END;\n  B;\nEND', 'C'],
  ],
  [
    'a trigger of PostgreSQL',
    'CREATE TRIGGER t EXECUTE FUNCTION f(); A; BEGIN',
    ['CREATE TRIGGER t EXECUTE FUNCTION f()', 'A', 'BEGIN'],
  ],
])('reads %s', (_, script, statements) => {
  expect(split(script)).toEqual(statements);
});

test('says on which line each begins', () => {
  expect(splitStatements("-- one\n\nA\n'x\ny';\r\n/* two\n*/\nB;").map(({ line }) => line)).toEqual([3, 8]);
});
