import type { Workbook } from '@cj-tech-master/excelts';
import en from '#messages/en.json' with { type: 'json' };
import vi from '#messages/vi.json' with { type: 'json' };
import { listColumns, listTables } from './added-tables.ts';
import { explain } from './column-texts.ts';
import { frame, headerStyle, pageSetup, sectionStyle, textStyle } from './template-styles.ts';

const textWidth = 80;
const lineHeight = 15.5;

type Line = [vi: string, en: string];

/** Writes the sheet of instructions: Vietnamese first, English beside it, then every column of every table. */
export function writeGuide(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(vi.template.guideSheet, { pageSetup });
  sheet.columns = [{ width: textWidth }, { width: textWidth }];
  frame(sheet.addRow([vi.template.title, en.template.title]), headerStyle, 24);
  for (const { title, lines } of listSections()) {
    frame(sheet.addRow(title), sectionStyle, 20);
    for (const line of lines) frame(sheet.addRow(line), textStyle, heightOf(line));
  }
}

function listSections(): { title: Line; lines: Line[] }[] {
  const english: Record<string, Record<string, string>> = en.template.guide;
  return Object.entries(vi.template.guide).map(([name, { title, ...texts }]) => ({
    title: [title, english[name]?.title ?? ''],
    lines: name === 'columns' ? listColumnLines() : toLines(texts, english[name] ?? {}),
  }));
}

function toLines(vietnamese: Record<string, string>, english: Record<string, string>): Line[] {
  return Object.entries(vietnamese).map(([key, text]) => [text, english[key] ?? '']);
}

function listColumnLines(): Line[] {
  return listTables().flatMap((table) =>
    listColumns(table).map((column): Line => {
      const words = explain(table, column);
      const name = `${table}.${column}`;
      return [`${name}: ${words.vi}`, `${name}: ${words.en}`];
    }),
  );
}

/** Rows keep the height that they are given; text of a narrow column needs it by its length. */
function heightOf(line: Line): number {
  return lineHeight * Math.max(...line.map((text) => Math.ceil(text.length / (textWidth - 2))), 1);
}
