import { expect, test } from '@playwright/test';

// The short form of tests/bench/pages.ts: ratios within one run, wide enough for a machine that does other things.

const page = '/vi/compare?areas=nghe-an,thanh-hoa,ha-tinh';
/** What this server answers with the least work. */
const floor = '/healthz';
const rounds = 40;

test('a page that was asked for before costs as little as any answer, a new question is drawn', async ({
  baseURL,
}) => {
  const asked = { floor: [] as number[], kept: [] as number[], drawn: [] as number[] };
  const ask = async (path: string) => {
    const start = performance.now();
    const response = await fetch(`${baseURL}${path}`);
    await response.arrayBuffer();
    expect(response.status).toBe(200);
    return performance.now() - start;
  };
  await ask(page);
  // In turn, so that whatever else the machine does falls on all three.
  for (let round = 0; round < rounds; round += 1) {
    asked.floor.push(await ask(floor));
    asked.kept.push(await ask(page));
    asked.drawn.push(await ask(`${page},new-${round}`));
  }
  const [least, kept, drawn] = [asked.floor, asked.kept, asked.drawn].map(toMedian) as [
    number,
    number,
    number,
  ];
  expect(kept / drawn, `${kept} of ${drawn} ms`).toBeLessThan(1 / 4);
  expect(kept / least, `${kept} of ${least} ms`).toBeLessThan(2);
});

function toMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
