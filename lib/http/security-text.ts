type SecurityText = {
  /** A mailto: or https: address. */
  contact: string;
  siteUrl: string;
  builtAt: Date;
};

/** A new build renews it; RFC 9116 (2.5.5) wants less than a year. */
const daysValid = 360;
const dayMs = 86_400_000;

/** The text of /.well-known/security.txt (RFC 9116), valid for 360 days from the build. */
export function writeSecurityText({ contact, siteUrl, builtAt }: SecurityText): string {
  const expires = new Date(builtAt.getTime() + daysValid * dayMs).toISOString().replace(/\.\d+Z$/, 'Z');
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: vi, en',
    // Only an https address may stand here (RFC 9116, 2.5.2).
    ...(siteUrl.startsWith('https:') ? [`Canonical: ${siteUrl}/.well-known/security.txt`] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
