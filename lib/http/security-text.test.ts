import { expect, test } from 'vitest';
import { writeSecurityText } from './security-text.ts';

const text = { contact: 'mailto:a@example.org', builtAt: new Date('2026-11-27T01:02:03.004Z') };

test('names whom to tell, until 360 days after the build', () => {
  expect(writeSecurityText({ ...text, siteUrl: 'https://khuyencong.vn' })).toBe(
    'Contact: mailto:a@example.org\nExpires: 2027-11-22T01:02:03Z\nPreferred-Languages: vi, en\nCanonical: https://khuyencong.vn/.well-known/security.txt\n',
  );
});

test('has no canonical address without TLS', () => {
  expect(writeSecurityText({ ...text, siteUrl: 'http://localhost:3000' })).not.toContain('Canonical');
});
