/** One statement of a script, without its semicolon, and the line that it begins on. */
export type Statement = { sql: string; line: number };

/** What a semicolon inside of does not end a statement: text, quoted names, comments, bodies between dollars (PostgreSQL) and triggers (SQLite). */
const token =
  /\bE'(?:[^'\\]|\\.)*'|'[^']*'|"[^"]*"|`[^`]*`|--[^\n]*|\/\*.*?\*\/|\$(\w*)\$.*?\$\1\$|\bCREATE\s+(?:TEMP(?:ORARY)?\s+)?TRIGGER\b[^;]*?\bBEGIN\b.*?;\s*END\b|;|./gis;
const comment = /^(?:--|\/\*)/;

/** The statements of a SQL script in their order; comments before them and empty statements are left out. */
export function splitStatements(script: string): Statement[] {
  const statements: Statement[] = [];
  let sql = '';
  let line = 1;
  let firstLine = 1;
  const end = () => {
    if (sql !== '') statements.push({ sql: sql.trim(), line: firstLine });
    sql = '';
  };
  for (const [part] of script.matchAll(token)) {
    if (part === ';') end();
    else if (sql !== '' || !(comment.test(part) || part.trim() === '')) {
      if (sql === '') firstLine = line;
      sql += part;
    }
    line += part.split('\n').length - 1;
  }
  end();
  return statements;
}
