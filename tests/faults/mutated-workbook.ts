import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillTemplate } from '#tests/setup/fill-template.ts';

/** A template filled with a row of each kind, to be changed. */
export async function makeWorkbook(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-workbook-'));
  const source = 'bao-phu-tho-2024';
  const place = { area: 'phu-tho', year_from: 2024, year_to: '2024', period: 'FY', funding: 'local' };
  const path = await fillTemplate(folder, {
    sources: [
      {
        source,
        publisher: 'Báo Phú Thọ',
        url: 'https://baophutho.vn/khuyen-cong-2024',
        published_on: 'ngày 5/1/2025',
        language: 'vi',
        kind: 'news',
        retrieved_on: new Date(Date.UTC(2026, 10, 23)),
      },
    ],
    figures: [
      { ...place, measure: 'plan', amount_vnd: 'hơn 4 tỷ 350 triệu', confidence: 'high', source },
      {
        ...place,
        measure: 'actual',
        amount_vnd: 4_300_000_000,
        step_vnd: 100_000_000,
        bound: 'exact',
        confidence: 'high',
        source,
      },
    ],
    claims: [
      {
        ...place,
        measure: 'actual',
        kind: 'completion',
        value_pct: '98,50%',
        bound: 'exact',
        base: 'plan_same_year',
        confidence: 'high',
        source,
      },
    ],
    notes: [
      {
        area: 'phu-tho',
        year: 2024,
        topic: 'use',
        note_vi: 'Hỗ trợ "máy móc".',
        note_en: 'Machinery.',
        source,
      },
    ],
  });
  const bytes = readFileSync(path);
  rmSync(folder, { recursive: true });
  return bytes;
}
