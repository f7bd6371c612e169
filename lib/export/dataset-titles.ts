import en from '#messages/en.json' with { type: 'json' };
import vi from '#messages/vi.json' with { type: 'json' };

/** What the dataset is called. */
export const titles = {
  vi: 'Kinh phí khuyến công của các tỉnh, thành phố Việt Nam',
  en: 'Industrial promotion (khuyến công) funding of Vietnam’s provinces',
} as const;

/** Who gives it out, in the site's own words. */
export const publisher = {
  vi: { name: vi.site.name, about: vi.site.description },
  en: { name: en.site.name, about: en.site.description },
} as const;
