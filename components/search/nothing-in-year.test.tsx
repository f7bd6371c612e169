import { prerender } from 'react-dom/static';
import { expect, test, vi } from 'vitest';
import { findById, readRealAreas } from '#tests/fixtures/figure.ts';
import { NothingInYear } from './nothing-in-year.tsx';

vi.mock('#lib/words/format-clear-name.ts', () => ({
  formatClearName: async ({ nameVi }: { nameVi: string }) => nameVi,
  formatClearNames: async (areas: { nameVi: string }[]) => areas.map(({ nameVi }) => nameVi),
}));

test('of a year of which only predecessors have figures it says so once, and names the nearest years', async () => {
  const areas = await readRealAreas();
  const known = { year: 2020, rows: [], unknown: [], others: [], programmes: [], nearest: [2025] };
  const { prelude } = await prerender(
    <NothingInYear
      area={findById(areas, 'vinh-long-2025')}
      known={known}
      former={[findById(areas, 'ben-tre')]}
      locale="vi"
    />,
  );
  const html = await new Response(prelude as ReadableStream).text();
  expect(html.match(/Bến Tre/g)).toHaveLength(1);
  expect(html).toContain('>2025</a>');
});
