import { expect, test, vi } from 'vitest';
import { ImportCameError } from '#lib/queries/import-came-error.ts';
import { answer } from './answer.ts';
import { ParameterError } from './problem.ts';

const passing = vi.hoisted(() => ({ reason: null as string | null }));
vi.mock('#lib/queries/health.ts', () => ({ findPassingReason: async () => passing.reason }));

test('passes an answer through', async () => {
  const response = new Response('fine');
  expect(await answer(async () => response)).toBe(response);
});

test('begins anew when an import came while it was read, and tells of imports without end', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let [left, begun] = [2, 0];
  const run = async () => {
    begun += 1;
    left -= 1;
    if (left >= 0) throw new ImportCameError();
    return new Response('of one release');
  };
  expect(await (await answer(run)).text()).toBe('of one release');
  expect(begun).toBe(3);
  [left, begun] = [100, 0];
  passing.reason = 'New data came while this was read. Please ask again.';
  expect((await answer(run)).status).toBe(503);
  expect(begun).toBe(4);
});

test('answers wrong parameters with a problem that names the first at the top and all in a list', async () => {
  const problems = [
    { parameter: 'bom', value: '2', detail: 'Parameter "bom" is wrong.', allowed: ['1'] },
    { parameter: 'area', value: 'x', detail: 'Parameter "area" is unknown.' },
  ];
  const response = await answer(() => Promise.reject(new ParameterError(problems)));
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toEqual({
    type: 'about:blank',
    title: 'Bad Request',
    status: 400,
    detail: 'Parameter "bom" is wrong. Parameter "area" is unknown.',
    parameter: 'bom',
    value: '2',
    allowed: ['1'],
    errors: problems,
  });
});

test('answers anything unexpected with a 500 that tells nothing, and logs it', async () => {
  passing.reason = null;
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const failure = new Error('SELECT * FROM secrets at /srv/app.ts');
  const response = await answer(() => Promise.reject(failure));
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({
    type: 'about:blank',
    title: 'Internal Server Error',
    status: 500,
    detail: 'The request failed here. Please try again later.',
  });
  expect(log).toHaveBeenCalledWith('A request failed:', failure);
});

test('answers what passes with a 503 that says when to ask again', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  passing.reason = 'The database is away.';
  const response = await answer(() => Promise.reject(new Error('ECONNREFUSED 10.0.0.1')));
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('30');
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toEqual({
    type: 'about:blank',
    title: 'Service Unavailable',
    status: 503,
    detail: 'The database is away.',
  });
  expect(log).toHaveBeenCalledOnce();
});
