import { describe, expect, test } from 'vitest';
import { createPagePolicy } from './content-security-policy.ts';
import { startScript } from './start-script.ts';

describe('the policy of a page', () => {
  test.each([
    '(self.__next_f=self.__next_f||[]).push([0])',
    String.raw`self.__next_f.push([1,"1:\"$Sreact.fragment\"\n"])`,
    '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/0j1we3cwg31qe.js"],"runtimeModuleIds":[94553]});',
    'requestAnimationFrame(function(){$RT=performance.now()});',
  ])('allows the framework script %s by its hash', (body) => {
    const { policy, refused } = createPagePolicy(`<p>x</p><script>${body}</script>`);
    expect(policy).toMatch(/script-src 'self'( 'sha256-[A-Za-z0-9+/]{43}='){2};/);
    expect(refused).toEqual([]);
  });

  test.each([
    'alert(1)',
    'self.__next_f.push([1,"a"]);alert(1)',
    'self.__next_f.push([1,"a"+alert(1)+""])',
    '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"a":alert(1)});',
  ])('leaves %s blocked and names it', (body) => {
    const { policy, refused } = createPagePolicy(`<script>${body}</script>`);
    expect(policy).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/]{43}=';/);
    expect(refused).toEqual([body]);
  });

  test('needs no hash for data and for files', () => {
    const html = '<script type="application/ld+json">{"a":1}</script><script src="/x.js" async=""></script>';
    expect(createPagePolicy(html)).toMatchObject({
      refused: [],
      policy: expect.stringMatching(/script-src 'self' 'sha256-[A-Za-z0-9+/]{43}=';/),
    });
  });

  test('knows the script that starts the framework, and no other one by its beginning', () => {
    expect(createPagePolicy(`<script>${startScript}</script>`).refused).toEqual([]);
    expect(createPagePolicy(`<script>${startScript}alert(1)</script>`).refused).toHaveLength(1);
  });

  test('never allows inline code in general', () => {
    expect(createPagePolicy('').policy).not.toContain('unsafe');
  });
});
