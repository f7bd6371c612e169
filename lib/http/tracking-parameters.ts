/** What social networks, mail programs and advertisements add to a link to follow its readers, lower case. */
const names = new Set([
  // Facebook, Instagram, Threads
  'fbclid',
  'mibextid',
  'igsh',
  'igshid',
  'fb_action_ids',
  'fb_action_types',
  'fb_source',
  'fb_ref',
  // Zalo
  'zarsrc',
  // Google
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'gad_source',
  'gad_campaignid',
  'srsltid',
  '_ga',
  '_gl',
  // Microsoft, Yandex, TikTok, X, LinkedIn, Pinterest, Snapchat
  'msclkid',
  'yclid',
  'ttclid',
  'twclid',
  'li_fat_id',
  'epik',
  'sccid',
  // Mailchimp, HubSpot, Marketo
  'mc_cid',
  'mc_eid',
  '_hsenc',
  '_hsmi',
  'mkt_tok',
]);

/** Whether a parameter only follows readers and asks for nothing: such are ignored everywhere, and in no address of ours. The one list of them. */
export function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return lower.startsWith('utm_') || names.has(lower);
}

/** The parameters without those that only follow readers; the others as they are. */
export function dropTracking(parameters: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...parameters].filter(([name]) => !isTracking(name)));
}
