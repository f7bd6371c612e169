import { expect, test } from 'vitest';
import { keepPayloadApart, takePayload } from './keep-payload-apart.ts';
import { startScript } from './start-script.ts';

const push = (text: string) =>
  `<script>self.__next_f.push([1,${JSON.stringify(text).replaceAll('<', '\\u003c')}])</script>`;
const opening = '<script>(self.__next_f=self.__next_f||[]).push([0])</script>';
const toPage = (parts: readonly string[], start: string = startScript) =>
  `<html lang="vi"><body><script>${start}</script><h1>Nghệ An</h1>${opening}${parts.map(push).join('')}</body></html>`;
const payload = '1:"$Sreact.fragment"\n2:["$","h1",null,{"children":"Nghệ An <&> \\"x\\""}]\n';
const parts = [payload.slice(0, 30), payload.slice(30)];

test('a page whose payload is what is answered apart goes without it, and says so on its root', () => {
  expect(keepPayloadApart(toPage(parts), Buffer.from(payload))).toBe(
    `<html lang="vi" data-payload-apart=""><body><script>${startScript}</script><h1>Nghệ An</h1>${opening}</body></html>`,
  );
});

test.each([
  ['what is answered apart differs in one letter', toPage(parts), Buffer.from(`${payload} `)],
  ['nothing is answered apart', toPage(parts), undefined],
  ['nobody would ask for it', toPage(parts, 'other()'), Buffer.from(payload)],
  ['the payload was taken out before', toPage([]), Buffer.from(payload)],
  ['there is no payload at all', toPage([]), Buffer.from('')],
])('a page stays whole when %s', (_, html, apart) => {
  expect(keepPayloadApart(html, apart)).toBeNull();
});

test('a page drawn at a request gives its payload away under a name', () => {
  expect(takePayload(toPage(parts), 'r1')).toEqual({
    html: `<html lang="vi" data-payload-apart="r1"><body><script>${startScript}</script><h1>Nghệ An</h1>${opening}</body></html>`,
    payload,
  });
});

test.each([
  ['nobody would ask for it', toPage(parts, 'other()')],
  ['there is none', toPage([])],
  [
    'a part of it is no text',
    toPage(parts).replace('</body>', '<script>self.__next_f.push([3,"AAE="])</script></body>'),
  ],
])('it keeps its payload when %s', (_, html) => {
  expect(takePayload(html, 'r1')).toBeNull();
});
