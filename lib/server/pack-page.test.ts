import { expect, test } from 'vitest';
import { packPage } from './pack-page.ts';

const fonts = ['</one.woff2>; rel=preload; as="font"', '</other.woff2>; rel=preload; as="font"'];

test.each([
  ['twice', [...fonts, ...fonts].join(', '), fonts.join(', ')],
  ['once', fonts.join(', '), fonts.join(', ')],
  ['not at all', undefined, undefined],
])('links that the framework names %s are sent once', async (_, link, sent) => {
  const { headers } = await packPage({ status: 200, headers: { link }, body: Buffer.from('') });
  expect(headers.link).toBe(sent);
});
