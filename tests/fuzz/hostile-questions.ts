import { gzipSync } from 'node:zlib';
import { largestQuestion } from '#lib/http/judge-request.ts';
import { findFault, hostileNames, hostileValues } from './hostile-values.ts';

/** What is posted to the address of assistants. A body of several pieces is sent without its length being announced. */
export type Question = {
  body: string | Uint8Array<ArrayBuffer> | string[];
  headers?: Record<string, string>;
};

/** Which arguments each tool takes. */
const tools: Readonly<Record<string, readonly string[]>> = {
  find_area: ['query'],
  get_indicators: ['area', 'from', 'to', 'funding', 'period', 'boundaries'],
  get_figures: ['area', 'source', 'from', 'to', 'funding', 'measure', 'period'],
  check_percentage: ['area', 'year', 'funding', 'of', 'percent', 'boundaries'],
  list_missing: ['area', 'region', 'from', 'to', 'funding'],
};

/** A question that is answered, asked between hostile ones: the answer never changes. */
export const plainQuestion = toCall('get_indicators', {
  area: 'phia-bac',
  from: 2021,
  to: 2021,
  funding: 'total',
});

/** A call of a tool as JSON-RPC writes it. */
export function toCall(name: string, question: unknown, id: unknown = 1): string {
  return JSON.stringify({ jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: question } });
}

/** One hostile value in each place of a question and in each header that is read. */
export function listValueQuestions(value: string): Question[] {
  const call = (question: unknown) => ({ body: toCall('find_area', question) });
  const named = Object.entries(tools).flatMap(([name, takes]) => [
    { body: toCall(name, Object.fromEntries(takes.map((argument) => [argument, value]))) },
    ...takes.map((argument) => ({ body: toCall(name, { [argument]: value }) })),
    ...takes.map((argument) => ({ body: toCall(name, { [argument]: [value, { [value]: value }] }) })),
  ]);
  const header = toHeader(value);
  return [
    ...named,
    call({ query: 'a', [value]: value }),
    call(value),
    { body: toCall(value, {}) },
    { body: toCall('find_area', { query: 'a' }, value) },
    { body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: value, params: { [value]: value } }) },
    { body: JSON.stringify({ jsonrpc: value, id: 1, method: 'tools/list' }) },
    { body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: { cursor: value } }) },
    { body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: { _meta: value } }) },
    { body: value },
    ...['mcp-protocol-version', 'mcp-session-id', 'last-event-id', 'origin', 'accept', 'content-type'].map(
      (name) => ({ body: plainQuestion, headers: { [name]: header } }),
    ),
  ];
}

const shapes = (value: string) => [`{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${value}}`, value];
const deep = Math.floor(largestQuestion / 2) - 60;
const deepObject = `${'{"a":'.repeat(deep / 3.1)}1${'}'.repeat(deep / 3.1)}`;
const polluting = [...hostileNames, 'prototype', 'then', 'toJSON', 'valueOf'].map(
  (name) => `${JSON.stringify(name)}:{"area":"ha-noi","polluted":true,"prototype":{"polluted":true}}`,
);
const text = (length: number) => 'x'.repeat(length);

/** Bodies and headers that no client sends, each with what it tries. */
export const hostileQuestions: Readonly<Record<string, readonly Question[]>> = {
  'deep nesting': [`${'['.repeat(deep)}${']'.repeat(deep)}`, deepObject]
    .flatMap((nest) => [...shapes(nest), toCall('find_area', 0).replace(':0}', `:${nest}}`)])
    .map((body) => ({ body })),
  'names of the prototype': polluting
    .flatMap((member) => [
      ...shapes(`{${member}}`),
      `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"get_figures","arguments":{${member}},${member}},${member}}`,
    ])
    .map((body) => ({ body })),
  'no question': [
    ...[
      '',
      ' ',
      '\n',
      'null',
      'true',
      '0',
      '-0',
      '1e999',
      '""',
      '{}',
      '[]',
      '[[]]',
      '[null]',
      '{',
      '\ufeff{}',
      '\0',
    ],
    `[${Array.from({ length: 200 }, () => toCall('find_area', {})).join(',')}]`.slice(0, largestQuestion),
    ...['1e400', '{}', '[1]', 'null', '""', '1.5', '-1', text(9).replaceAll('x', '9999')].map((id) =>
      toCall('find_area', { query: 'a' }, 0).replace('"id":0', `"id":${id}`),
    ),
    ...['[]', 'null', '1', '"x"', '[1,2]', '{"name":1}', '{"name":"find_area","arguments":[]}'].map(
      (params) => `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${params}}`,
    ),
    '{"jsonrpc":"2.0","id":1,"result":{}}',
    '{"jsonrpc":"2.0","id":1,"error":{"code":1,"message":"x"}}',
    '{"jsonrpc":"2.0","method":"notifications/initialized"}',
    '{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}',
    '{"jsonrpc":"2.0","id":1,"id":2,"method":"ping","method":"tools/list"}',
    '{"jsonrpc":"2.0","id":1,"method":"initialize"}',
    '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":{},"capabilities":[],"clientInfo":1}}',
    '{"jsonrpc":"2.0","id":1,"method":"resources/read","params":{"uri":"file:///etc/passwd"}}',
    '{"jsonrpc":"2.0","id":1,"method":"logging/setLevel","params":{"level":"debug"}}',
    '{"jsonrpc":"2.0","id":1,"method":"subscriptions/listen","params":{}}',
  ].map((body) => ({ body })),
  'a long question': [
    { body: JSON.stringify({ x: text(largestQuestion - 8) }) },
    { body: JSON.stringify({ x: text(largestQuestion) }) },
    { body: text(largestQuestion * 8) },
    { body: Array.from({ length: 64 }, () => text(1_024)) },
    { body: toCall('find_area', { query: text(largestQuestion - 200) }) },
    { body: toCall('get_figures', { area: Array.from({ length: 199 }, () => 'x').join(',') }) },
    {
      body: toCall('get_figures', Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`k${at}`, at]))),
    },
    { body: `${' '.repeat(largestQuestion - plainQuestion.length)}${plainQuestion}` },
  ],
  'another type of content': [
    ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/html'],
    ...[
      'application/json; charset=utf-16',
      'application/jsonx',
      'application/json-patch+json',
      'application/xml',
    ],
    ...['application/json, text/plain', 'application', '/', ';', ' ', `application/json;${text(4_000)}`],
  ].map((type) => ({ body: plainQuestion, headers: { 'content-type': type } })),
  'bytes that are no text': [
    { body: new Uint8Array(Buffer.from(plainQuestion, 'utf16le')) },
    { body: new Uint8Array(gzipSync(plainQuestion)), headers: { 'content-encoding': 'gzip' } },
    { body: plainQuestion, headers: { 'content-encoding': 'gzip' } },
    { body: plainQuestion, headers: { 'content-encoding': 'br' } },
    { body: new Uint8Array([0xed, 0xa0, 0x80, 0xff, 0xfe, 0x00]) },
    { body: new Uint8Array(Buffer.from(toCall('find_area', { query: 'A' }).replace('A', '\xff'), 'latin1')) },
  ],
};

/** In letters, with the question's own id, which may be long. */
const longestRefusal = 2_000;

/** What is wrong with an answer to a hostile question; null when nothing is. */
export function findQuestionFault(status: number, headers: Headers, body: string): string | null {
  const refusals = [202, 400, 403, 404, 405, 406, 413, 415];
  const fault = findFault(refusals.includes(status) ? 400 : status, headers, body);
  if (fault) return fault;
  if (headers.has('mcp-session-id')) return 'a session';
  if (body === '') return status === 202 ? null : 'no word';
  if (!headers.get('content-type')?.match(/^application\/(problem\+)?json/)) return 'no JSON';
  const isRefusal = status >= 400 || !body.includes('"result"') || body.includes('"isError":true');
  return isRefusal && body.length > longestRefusal ? `a refusal of ${body.length} letters` : null;
}

/** As a header can hold it: letters of one byte, no line breaks. */
function toHeader(value: string): string {
  return value.replace(/[^\x20-\x7e]/g, '').trim() || 'x';
}

/** Every hostile value in turn, and what no client sends, each under its name. */
export function listQuestions(): [string, readonly Question[]][] {
  const values = Object.entries(hostileValues).map(([what, value]): [string, Question[]] => [
    what,
    listValueQuestions(value),
  ]);
  return [...values, ...Object.entries(hostileQuestions)];
}
