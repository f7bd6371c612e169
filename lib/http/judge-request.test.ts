import { expect, test } from 'vitest';
import { judgeRequest } from './judge-request.ts';

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
  ['GET', '/vi/provinces/%E0%A4%A', 'encoding'],
  ['GET', '/api/v1/%', 'encoding'],
  ['HEAD', '/data/%ff.csv', 'encoding'],
  ['GET', '/data/%zz?x=1', 'encoding'],
  ['GET', '/vi/%00', 'encoding'],
  ['GET', 'http://localhost:3000/vi/%C3', 'encoding'],
])('%s %s: %s', (method, target, fault) => {
  expect(judgeRequest(method, target)).toBe(fault);
});
