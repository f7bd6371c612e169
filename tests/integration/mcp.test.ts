import type { Client } from '@modelcontextprotocol/client';
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { POST } from '#app/api/mcp/route.ts';
import { GET as getLlmsText } from '#app/llms.txt/route.ts';
import { largestQuestion } from '#lib/http/judge-request.ts';
import { writeLlmsText } from '#lib/mcp/write-llms-text.ts';
import { getLog } from '#lib/server/log.ts';
import {
  findQuestionFault,
  hostileQuestions,
  plainQuestion,
  type Question,
  toCall,
} from '#tests/fuzz/hostile-questions.ts';
import { hostileValues } from '#tests/fuzz/hostile-values.ts';
import { askRows } from '#tests/setup/ask-api.ts';
import { connectMcp, mcpUrl, postMcp } from '#tests/setup/ask-mcp.ts';
import { currentDatabase, withDatabases } from '#tests/setup/databases.ts';

const Answer = z.looseObject({
  rows: z.array(z.record(z.string(), z.unknown())).optional(),
  sources: z.array(z.looseObject({ source: z.string(), url: z.url(), page: z.url() })).optional(),
});
const Text = z.array(z.object({ type: z.literal('text'), text: z.string() })).length(1);

/** What a tool answers; the text beside it is the same. The client checks it against the schema that the tool told. */
async function ask(client: Client, name: string, question: Record<string, unknown>) {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: question });
  const [first] = Text.parse(content);
  expect([isError ?? false, first?.text]).toEqual([false, JSON.stringify(structuredContent)]);
  return Answer.parse(structuredContent);
}

/** The sentence by which a tool refuses a question. */
async function askWrongly(client: Client, name: string, question: Record<string, unknown>) {
  const { isError, content, structuredContent } = await client.callTool({ name, arguments: question });
  expect([isError, structuredContent]).toEqual([true, undefined]);
  return Text.parse(content)[0]?.text ?? '';
}

afterEach(() => {
  vi.unstubAllEnvs();
});

withDatabases('Assistants', 'dataset', () => {
  test.each([
    ['auto', '2026-07-28'],
    ['legacy', '2025-11-25'],
  ] as const)('a client (%s) learns five tools that only read, and the rules', async (mode, version) => {
    const client = await connectMcp(mode);
    expect(client.getNegotiatedProtocolVersion()).toBe(version);
    expect(client.getInstructions()).toContain('never zero');
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'find_area',
      'get_indicators',
      'get_figures',
      'check_percentage',
      'list_missing',
    ]);
    for (const tool of tools)
      expect(tool).toMatchObject({ annotations: { readOnlyHint: true }, outputSchema: { type: 'object' } });
    expect(await ask(client, 'find_area', { query: 'nghe an' })).toMatchObject({
      areas: [{ area: 'nghe-an', figures: expect.any(Number) }],
    });
  });

  test('a merged unit is told from the one that bears its name', async () => {
    const { areas } = await ask(await connectMcp(), 'find_area', { query: 'Phú Thọ' });
    expect(areas).toMatchObject([
      { area: 'phu-tho-2025', formed_from: ['hoa-binh', 'phu-tho', 'vinh-phuc'] },
      { area: 'phu-tho', valid_to: '2025-06-30', became: ['phu-tho-2025'] },
      {},
      {},
    ]);
  });

  test('indicators are those of the CSV: amounts as intervals of đồng, reasons in the place of refused rates', async () => {
    const question = { area: 'phia-bac', from: 2021, to: 2021, funding: 'total' };
    const { rows, sources } = await ask(await connectMcp(), 'get_indicators', question);
    const csv = await askRows('indicators.csv', '?area=phia-bac&year=2021&funding=total');
    expect(rows).toHaveLength(csv.length);
    expect(rows?.[0]).toMatchObject({
      plan: { amount_vnd: '142200000000', low_vnd: '142150000000', high_vnd: '142250000000' },
      actual: { amount_vnd: csv[0]?.actual_vnd, figures: [{ page: expect.stringMatching(/^http.+#f\w+$/) }] },
      completion: { state: 'ok', pct: Number(csv[0]?.completion_pct), digits: 1, reason: null },
      plan_growth: {
        state: 'refused',
        pct: null,
        reason: { code: 'base_missing', text: expect.stringContaining('no figure') },
      },
    });
    expect(sources?.map(({ source }) => source)).toContain('daibieunhandan-2022-hoi-nghi-phia-bac-xvi');
  });

  test('every row of indicators of an area has the state and the reason of its CSV; missing is null', async () => {
    const client = await connectMcp();
    for (const area of ['ca-nuoc', 'vinh-phuc']) {
      const { rows = [], has_more } = await ask(client, 'get_indicators', { area });
      const csv = await askRows('indicators.csv', `?area=${area}`);
      expect(has_more).toBe(csv.length > rows.length);
      for (const [place, row] of rows.entries()) {
        expect(row).toMatchObject({
          plan: csv[place]?.plan_vnd ? { amount_vnd: csv[place]?.plan_vnd } : null,
          actual: csv[place]?.actual_vnd ? { amount_vnd: csv[place]?.actual_vnd } : null,
        });
        const { state, reason } = z
          .looseObject({ state: z.string(), reason: z.object({ code: z.string() }).nullable() })
          .parse(row.completion);
        expect([state, reason?.code ?? '']).toEqual([
          csv[place]?.completion_state?.replace('incomplete', 'refused'),
          csv[place]?.completion_reason,
        ]);
      }
    }
  });

  test('figures have their sources, and the address of all of them when some are left off', async () => {
    const { rows, sources, has_more, all_rows } = await ask(await connectMcp(), 'get_figures', {
      measure: 'plan',
    });
    expect([rows?.length, has_more]).toEqual([50, true]);
    expect(all_rows).toBe('http://localhost:3000/api/v1/figures.csv?measure=plan');
    const cited = new Set(sources?.map(({ source }) => source));
    expect(rows?.every(({ source }) => cited.has(String(source)))).toBe(true);
  });

  test.each([
    [
      { of: 'completion', percent: '91,7' },
      { verdict: 'consistent', reason: null },
    ],
    [
      { of: 'completion', percent: '97.1' },
      { verdict: 'differs', difference_pp: 5.398172 },
    ],
    [
      { of: 'plan_growth', percent: '-3' },
      { verdict: 'unchecked', difference_pp: null, reason: { code: 'base_missing' } },
    ],
    [
      { of: 'completion', percent: '91.7', year: 1999 },
      { verdict: 'unchecked', amount: null, computed: null, reason: { code: 'both_missing' } },
    ],
  ])('a percentage is checked: %j', async (said, found) => {
    const place = { area: 'phia-bac', year: 2021, funding: 'total' };
    const answer = await ask(await connectMcp(), 'check_percentage', { ...place, ...said });
    expect(answer).toMatchObject(found);
    if (!('year' in said))
      expect(answer.printed).toMatchObject([{ value_pct: '91.7', verdict: 'consistent' }]);
  });

  test('what is missing is that of the coverage', async () => {
    const question = { region: 'phia-bac', from: 2020, to: 2020, funding: 'local' };
    const { rows } = await ask(await connectMcp(), 'list_missing', question);
    const csv = await askRows('coverage.csv', '?region=phia-bac&year=2020&funding=local');
    const gaps = csv.filter(
      ({ state, part_year, estimate }) =>
        state !== 'plan_and_actual' || part_year === 'true' || estimate === 'true',
    );
    expect(rows?.map(({ area, state }) => [area, state])).toEqual(
      gaps.map(({ area, state }) => [area, state]),
    );
    expect(rows?.find(({ state }) => state === 'plan_only')).toMatchObject({
      missing: ['actual'],
      ask_page: expect.stringMatching(
        /^http:\/\/localhost:3000\/vi\/ask\?area=[a-z-]+&year=2020&funding=local$/,
      ),
    });
  });

  test.each([
    ['get_indicators', { area: 'x' }, 'Parameter "area" is "x", which is unknown.'],
    ['get_indicators', {}, 'area: Invalid input'],
    ['get_indicators', { area: ['ha-noi'] }, 'area: Invalid input'],
    ['get_indicators', { area: 'ha-noi', from: '2021' }, 'from: Invalid input'],
    ['get_indicators', { area: 'ha-noi', year: 2021 }, 'Unrecognized key: "year"'],
    [
      'get_indicators',
      { area: 'ha-noi', from: 2022, to: 2020 },
      'Parameter "from" is "2022", which is after "to".',
    ],
    ['get_indicators', { area: 'vinh-phuc', boundaries: '2025' }, 'its successor there is phu-tho-2025'],
    ['get_figures', { source: 'x' }, 'Parameter "source"'],
    ['find_area', { query: '' }, 'query: '],
    ['list_missing', {}, 'Parameter "area" is not said, nor is "region".'],
    ['list_missing', { area: 'ha-noi,ca-nuoc' }, 'Parameter "area" is "ca-nuoc", a nation'],
    [
      'check_percentage',
      { area: 'ha-noi', year: 2021, funding: 'total', of: 'share', percent: '1' },
      'of: Invalid',
    ],
    [
      'check_percentage',
      { area: 'ha-noi', year: 2021, funding: 'total', of: 'completion', percent: '1.436.000' },
      'percent: must be a percentage in digits',
    ],
    ['no_such_tool', {}, null],
  ])('%s refuses %j and names the parameter', async (name, question, told) => {
    const client = await connectMcp();
    if (told) expect(await askWrongly(client, name, question)).toContain(told);
    else await expect(client.callTool({ name, arguments: question })).rejects.toThrow(/not found/);
  });

  test('no hostile value changes an answer into anything but a refusal or nothing found', async () => {
    const failed = vi.spyOn(getLog(), 'error');
    for (const [turn, value] of Object.values(hostileValues).entries()) {
      const questions = [
        toCall('get_figures', { area: value, source: value }),
        toCall('check_percentage', { area: value, year: 2021, funding: value, of: value, percent: value }),
        toCall(value, {}),
        toCall('get_figures', { [value]: value }),
        turn % 4 === 0 ? toCall('find_area', { query: value }) : toCall('list_missing', { region: value }),
      ];
      for (const question of questions) {
        const response = await postMcp(question);
        const text = await response.text();
        expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
        expect(text).not.toMatch(/node_modules|prisma|SQLITE_|\bat \w+ \(|\.ts:\d|root:x:0/i);
      }
    }
    const polluting = `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"get_figures","arguments":{"__proto__":{"area":"ha-noi"},"constructor":{"prototype":{"polluted":1}}}}}`;
    expect(await (await postMcp(polluting)).json()).toMatchObject({ result: { isError: true } });
    expect('polluted' in {}).toBe(false);
    expect(failed).not.toHaveBeenCalled();
    failed.mockRestore();
  });

  test('nor does any body, length or type of content that no client sends; a refusal is short', async () => {
    const failed = vi.spyOn(getLog(), 'error');
    const plain = await (await postMcp(plainQuestion)).text();
    for (const { body, headers } of Object.values(hostileQuestions).flat()) {
      const response = await postMcp(Array.isArray(body) ? body.join('') : body, headers);
      const fault = findQuestionFault(response.status, response.headers, await response.text());
      expect(fault, String(body).slice(0, 160)).toBeNull();
    }
    expect(await (await postMcp(plainQuestion)).text()).toBe(plain);
    expect('polluted' in {}).toBe(false);
    expect(failed).not.toHaveBeenCalled();
    failed.mockRestore();
  });

  test.each<[string, Question]>([
    ['a tool', { body: toCall('x'.repeat(15_000), {}) }],
    ['an argument', { body: toCall('find_area', { query: 'a', ['x'.repeat(15_000)]: 1 }) }],
    ['an origin', { body: plainQuestion, headers: { origin: 'x'.repeat(4_000) } }],
    ['a protocol', { body: plainQuestion, headers: { 'mcp-protocol-version': 'x'.repeat(4_000) } }],
  ])('%s of thousands of letters is not repeated at length', async (_, { body, headers = {} }) => {
    const text = await (await postMcp(String(body), headers)).text();
    expect([text.length < 2_000, JSON.parse(text)]).toEqual([
      true,
      expect.objectContaining({ jsonrpc: '2.0' }),
    ]);
  });

  test.each([
    ['a batch', `[${toCall('find_area', { query: 'a' })}]`, {}, 400],
    ['no JSON', '{"jsonrpc":', {}, 400],
    ['nothing', '', {}, 400],
    ['a bare value', '"tools/list"', {}, 400],
    ['more than it takes', JSON.stringify({ x: 'x'.repeat(largestQuestion) }), {}, 413],
    ['a form', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    [
      'plain text, as a form of another site can send',
      toCall('find_area', {}),
      { 'content-type': 'text/plain' },
      415,
    ],
    ['a page of another site', toCall('find_area', {}), { origin: 'https://evil.example' }, 403],
    ['a page without an origin', toCall('find_area', {}), { origin: 'null' }, 403],
    ['another protocol', toCall('find_area', {}), { 'mcp-protocol-version': '1999-01-01' }, 400],
    ['a client that takes no JSON', toCall('find_area', {}), { accept: 'text/html' }, 406],
  ])('%s is refused as JSON-RPC says, in one short answer', async (_, body, headers, status) => {
    const response = await postMcp(body, headers);
    const text = await response.text();
    expect([response.status, JSON.parse(text).error?.message]).toEqual([status, expect.any(String)]);
    expect(text.length).toBeLessThan(500);
  });

  test('a body that breaks off is refused, and is no failure of ours', async () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new Error('broken off')) });
    const headers = { 'content-type': 'application/json' };
    const question = { method: 'POST', body, headers, duplex: 'half' };
    const response = await POST(new Request(mcpUrl, question));
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('broke off')]);
  });

  test('a page of this site may ask, and nothing keeps the answer', async () => {
    const response = await postMcp(toCall('find_area', { query: 'a' }), { origin: 'http://localhost:3000' });
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(response.headers.get('mcp-session-id')).toBeNull();
  });

  test('nobody can hold a stream open', async () => {
    const client = await connectMcp();
    await expect(client.listen({ toolsListChanged: true })).rejects.toThrow(
      /limit reached|not supported|capabilit/i,
    );
  });

  test('where the setting says off there is nothing', async () => {
    vi.stubEnv('MCP', 'off');
    expect((await postMcp(toCall('find_area', { query: 'a' }))).status).toBe(404);
  });

  test('llms.txt tells the site, its addresses and the rules, and no assistant’s address where there is none', async () => {
    const text = await (await getLlmsText(new Request('http://localhost:3000/llms.txt'))).text();
    expect(text).toMatch(/^# Khuyến công mở\n\n> .+\n/);
    for (const part of [
      '/api/mcp)',
      '/api/v1/openapi.json)',
      '/api/v1/figures.csv)',
      '/data/khuyen-cong.zip)',
      'never zero',
      'CC BY 4.0',
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/undefined|<\/?\w+>|\{\w+\}/);
    const site = { siteUrl: 'https://example.org', hasMcp: false };
    const release = { number: 1, day: '2026-11-27', contentHash: '', importedAt: '' };
    expect(writeLlmsText(release, site)).not.toContain('/api/mcp');
  });

  test('a failure is told without internals', async () => {
    const failed = vi.spyOn(getLog(), 'error').mockImplementation(() => {});
    const asked = vi
      .spyOn(currentDatabase().database.figure, 'findMany')
      .mockRejectedValue(new Error('secret of the engine'));
    const text = await (await postMcp(toCall('get_figures', { area: 'ha-noi' }))).text();
    expect(text).toContain('The tool failed here');
    expect(text).not.toContain('secret');
    expect(failed).toHaveBeenCalledOnce();
    for (const spy of [failed, asked]) spy.mockRestore();
  });
});
