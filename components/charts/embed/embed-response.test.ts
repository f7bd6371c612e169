import { expect, test } from 'vitest';
import { createEmbedResponse } from './embed-response.ts';

const html = '<!doctype html><style>p{color:red}</style><p>A</p>';
const ask = (headers: HeadersInit = {}) => new Request('http://localhost/vi/embed/share', { headers });

test('any site may frame an embed, and nothing but its own style runs in it', () => {
  const { headers, status } = createEmbedResponse(ask(), html, 200);
  const policy = headers.get('content-security-policy');
  expect(status).toBe(200);
  expect(policy).toContain('frame-ancestors *');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/style-src 'sha256-[\w+/]+=*';/);
  expect(policy).not.toMatch(/script-src|unsafe/);
});

test('a reader who has it already is told so', async () => {
  const etag = createEmbedResponse(ask(), html, 200).headers.get('etag') ?? '';
  const again = createEmbedResponse(ask({ 'if-none-match': etag }), html, 200);
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('a refusal is not kept', () => {
  expect(createEmbedResponse(ask(), html, 400).headers.get('cache-control')).toBe('no-store');
});
