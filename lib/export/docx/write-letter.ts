import {
  AlignmentType,
  Document,
  LeaderType,
  Packer,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from 'docx';
import type { Letter, LetterItem } from '#lib/words/create-letter.ts';
import { fixTimes } from './fix-times.ts';

// In twentieths of a point, as the format counts: A4 with the margins and the letters of Vietnamese official papers (decree 30/2020/NĐ-CP, annex I).
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1134, bottom: 1134, left: 1701, right: 1134 },
};
const lineEnd = page.size.width - page.margin.left - page.margin.right;
const letters = { font: 'Times New Roman', size: 26 };
const below = { spacing: { after: 120 } };

/** A letter as bytes of a .docx document in Vietnamese; open parts are dotted lines. The same letter gives the same bytes. */
export async function writeLetter(letter: Letter): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: letter.title,
    creator: 'Khuyến công mở',
    styles: { default: { document: { run: { ...letters, language: { value: 'vi-VN' } } } } },
    sections: [{ properties: { page }, children: toParagraphs(letter) }],
  });
  return fixTimes(new Uint8Array(await Packer.toBuffer(document)));
}

function toParagraphs({
  country,
  motto,
  place,
  title,
  to,
  basis,
  items,
  signature,
  sign,
}: Letter): Paragraph[] {
  return [
    centred(bold(country), 0),
    centred(bold(motto), 240),
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      children: [new TextRun({ text: place, italics: true })],
    }),
    new Paragraph({ ...centredBelow(240), spacing: { before: 360, after: 240 }, children: [bold(title)] }),
    new Paragraph({ ...below, children: [bold(to)] }),
    text(basis),
    ...items.flatMap(toItem),
    new Paragraph({ ...signing, spacing: { before: 360 }, keepNext: true, children: [bold(signature)] }),
    new Paragraph({ ...signing, children: [new TextRun({ text: sign, italics: true })] }),
  ];
}

const signing = { alignment: AlignmentType.CENTER, indent: { left: lineEnd / 2 } };

function toItem({ label, lines }: LetterItem, index: number): Paragraph[] {
  const head = `${index + 1}. ${label}:`;
  if (lines.length > 0) return [text(head), ...lines.map(text)];
  const dots = { type: TabStopType.RIGHT, position: lineEnd, leader: LeaderType.DOT };
  return [new Paragraph({ ...below, tabStops: [dots], children: [new TextRun(`${head}\t`)] })];
}

function text(words: string): Paragraph {
  return new Paragraph({ ...below, alignment: AlignmentType.JUSTIFIED, children: [new TextRun(words)] });
}

function bold(words: string): TextRun {
  return new TextRun({ text: words, bold: true });
}

function centred(child: ParagraphChild, after: number): Paragraph {
  return new Paragraph({ ...centredBelow(after), children: [child] });
}

function centredBelow(after: number) {
  return { alignment: AlignmentType.CENTER, spacing: { after } };
}
