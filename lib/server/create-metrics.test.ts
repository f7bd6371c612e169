import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMetrics } from './create-metrics.ts';

/** Every name under which a value is published, with those of a histogram's parts. */
async function listNames(): Promise<string[]> {
  const { register } = createMetrics();
  const metrics = await register.getMetricsAsJSON();
  return metrics.flatMap(({ name, type }) =>
    String(type) === 'histogram' ? ['_bucket', '_sum', '_count'].map((part) => name + part) : [name],
  );
}

test.each(['deploy/grafana-dashboard.json', 'deploy/alerts.yaml'])(
  '%s names only what is measured',
  async (path) => {
    const text = readFileSync(path, 'utf8');
    const named = new Set(text.match(/\b(?:khuyen_cong|process|nodejs)_\w+/g));
    expect(named.size).toBeGreaterThan(4);
    expect([...named.difference(new Set(await listNames()))]).toEqual([]);
  },
);

test('the dashboard can be imported: each panel has a place, a title and a question', () => {
  const { title, panels } = JSON.parse(readFileSync('deploy/grafana-dashboard.json', 'utf8'));
  expect(title).toBe('Khuyến công mở');
  for (const panel of panels)
    expect(panel).toMatchObject({
      id: expect.any(Number),
      title: expect.any(String),
      gridPos: { x: expect.any(Number), y: expect.any(Number), w: expect.any(Number), h: expect.any(Number) },
      targets: expect.arrayContaining([expect.objectContaining({ expr: expect.any(String) })]),
    });
  expect(new Set(panels.map(({ id }: { id: number }) => id)).size).toBe(panels.length);
});
