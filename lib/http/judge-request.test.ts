import { expect, test } from 'vitest';
import { judgeRequest, largestQuestion, longestTarget, mostParameters, mostValues } from './judge-request.ts';

test.each([
  ['GET', '/vi', null],
  ['HEAD', '/api/v1/figures.csv?area=nghe-an', null],
  ['OPTIONS', '*', null],
  ['GET', '/vi/search?q=100%', null],
  ['GET', '/vi/provinces/ngh%E1%BB%87-an', null],
  ['GET', '/vi/provinces/%2525', null],
  ['GET', 'http://localhost:3000/vi', null],
  ['TRACE', '/vi', 'method'],
  ['PROPFIND', '/data/datapackage.json', 'method'],
  ['POST', '/api/v1/figures.csv', 'method'],
  ['DELETE', '/vi/%E0%A4%A', 'method'],
  ['POST', '/api/internal/revalidate', null],
  ['PUT', '/api/internal/revalidate', 'method'],
  ['GET', '/api/internal/revalidate', 'method'],
  ['POST', '/api/mcp', null],
  ['POST', 'http://localhost:3000/api/mcp?x=1', null],
  ['POST', '/api/mcp/', 'method'],
  ['POST', '/api/MCP', 'method'],
  ['GET', '/api/mcp', 'posted'],
  ['DELETE', '/api/mcp', 'posted'],
  ['OPTIONS', '/api/mcp', 'posted'],
  ['GET', '/vi/provinces/%E0%A4%A', 'encoding'],
  ['GET', '/api/v1/%', 'encoding'],
  ['HEAD', '/data/%ff.csv', 'encoding'],
  ['GET', '/data/%zz?x=1', 'encoding'],
  ['GET', '/vi/%00', 'encoding'],
  ['GET', '//', 'encoding'],
  ['GET', '/vi//', null],
  ['GET', 'http://localhost:3000/vi/%C3', 'encoding'],
  ['GET', '/vi/x/../map', 'detour'],
  ['GET', '/vi/./map?year=2020', 'detour'],
  ['GET', '/../vi/map', 'detour'],
  ['GET', '/vi/%2e%2E/vi/map', 'detour'],
  ['GET', '/vi/.%2e/map', 'detour'],
  ['GET', '/vi/x\\..\\map', 'detour'],
  ['HEAD', '/vi/x/../../api/v1/figures.xlsx', 'detour'],
  ['GET', 'http://localhost:3000/vi/..', 'detour'],
  ['GET', '/vi/...', null],
  ['GET', '/vi/..map', null],
  ['GET', '/.well-known/security.txt', null],
  ['GET', '/vi/search?q=../..', null],
  ['GET', '/vi/map.rsc', 'framework'],
  ['GET', '/vi/data/releases/abc.rsc?_rsc=x', 'framework'],
  ['GET', '/vi/map.segments/_tree.segment.rsc', 'framework'],
  ['GET', '/vi/search?q=a.rsc', null],
])('%s %s: %s', (method, target, fault) => {
  expect(judgeRequest(method, target)).toBe(fault);
});

const fill = (start: string, length: number) => start.padEnd(length, 'x');

test.each([
  [fill('/vi/search?q=', longestTarget), null],
  [fill('/vi/search?q=', longestTarget + 1), 'length'],
  [fill('/vi/', 100_000), 'length'],
  [`/api/v1/figures.csv?${'a=1&'.repeat(mostParameters - 1)}a=1`, null],
  [`/api/v1/figures.csv?${'a=1&'.repeat(mostParameters)}a=1`, 'parameters'],
  [`/api/v1/figures.csv?area=${'a,'.repeat(mostValues - 1)}a`, null],
  [`/api/v1/figures.csv?area=${'a,'.repeat(mostValues)}a`, 'parameters'],
  [`/vi/compare?areas=${'a%2C'.repeat(mostValues)}a`, 'parameters'],
])('an address that asks too much is refused (%#)', (target, fault) => {
  expect(judgeRequest('GET', target)).toBe(fault);
});

test.each([
  ['GET', '/vi', { 'content-length': '0' }, null],
  ['POST', '/api/internal/revalidate', { 'content-length': '0' }, null],
  ['GET', '/vi', { 'content-length': '1' }, 'body'],
  ['GET', '/vi', { 'content-length': 'x' }, 'body'],
  ['HEAD', '/api/v1/figures.csv', { 'transfer-encoding': 'chunked' }, 'body'],
  ['POST', '/api/internal/revalidate', { 'content-length': '9' }, 'body'],
  ['POST', '/vi', { 'content-length': '9' }, 'method'],
  ['POST', '/api/mcp', { 'content-length': String(largestQuestion) }, null],
  ['POST', '/api/mcp', { 'content-length': String(largestQuestion + 1) }, 'size'],
  ['POST', '/api/mcp', { 'content-length': 'x' }, 'size'],
  ['POST', '/api/mcp', { 'transfer-encoding': 'chunked' }, null],
  ['GET', '/api/mcp', { 'content-length': '9' }, 'posted'],
  ['POST', '/api/mcp', { 'content-length': '9', expect: '100-continue' }, 'expectation'],
  ['GET', '/vi', { expect: 'x' }, 'expectation'],
])('%s %s with %j: %s', (method, target, headers, fault) => {
  expect(judgeRequest(method, target, headers)).toBe(fault);
});
