import { expect, test } from 'vitest';
import { toEmbedCode } from './to-embed-code.ts';

test('the code of an embed names its title and size, and quotes nothing away', () => {
  const frame = { src: 'https://example.org/vi/embed/share?area=a&theme=dark', title: 'Kế hoạch "A" < B' };
  expect(toEmbedCode({ ...frame, width: 640, height: 548 })).toBe(
    '<iframe src="https://example.org/vi/embed/share?area=a&amp;theme=dark" title="Kế hoạch &quot;A&quot; &lt; B" width="640" height="548" loading="lazy" style="max-width:100%;border:0"></iframe>',
  );
});
