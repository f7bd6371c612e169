import { createTranslator } from 'use-intl/core';
import type { Locale } from '#i18n/locales.ts';
import { toFeedAddress, toReleaseAddress } from '#lib/addresses/addresses.ts';
import type { Feed, FeedEntry } from '#lib/export/atom-feed.ts';
import type { FeedRelease } from '#lib/queries/read-feed-releases.ts';
import type { ReleaseChange } from '#lib/queries/to-release-change.ts';
import { createFormat, type Format } from '#lib/words/format.ts';
import { formatAreaName } from '#lib/words/format-area-name.ts';
import { tellYearPeriod } from '#lib/words/format-period.ts';
import en from '#messages/en.json' with { type: 'json' };
import vi from '#messages/vi.json' with { type: 'json' };

const messages = { vi, en };
type RowText = NonNullable<ReleaseChange['after']>;

/**
 * The feed of data releases in one language: each entry says why, how many rows, and which figures and percentages, the first of them by name. Needs at least
 * one release.
 */
export function createFeed(releases: readonly FeedRelease[], locale: Locale, siteUrl: string): Feed {
  const t = createTranslator({ locale, messages: messages[locale] });
  const home = `${siteUrl}/${locale}/changes`;
  const setting = { home, siteUrl, locale, t, format: createFormat(locale) };
  const self = `${siteUrl}${toFeedAddress(locale)}`;
  return {
    id: self,
    title: t('changes.feedTitle'),
    self,
    home,
    author: t('changes.feedAuthor'),
    language: locale,
    entries: releases.map((release) => createEntry(release, setting)),
  };
}

/** Made once for a feed: a translator takes longer to make than to use. */
type Setting = {
  home: string;
  siteUrl: string;
  locale: Locale;
  t: Translator;
  format: Format;
};
type Translator = ReturnType<typeof createTranslator<typeof vi>>;

/** The id is the address that releases had before they had a page of their own: an entry that is known stays known. */
function createEntry(told: FeedRelease, setting: Setting): FeedEntry {
  const { home, siteUrl, locale, t } = setting;
  const { number, importedAt, added, changed, removed, ...release } = told.release;
  const note = locale === 'vi' ? release.noteVi : release.noteEn;
  const counts =
    number === 1 ? t('changes.first', { added }) : t('changes.counts', { added, changed, removed });
  const others = number === 1 ? 0 : added + changed + removed - told.changes.length;
  const lines = [
    ...told.changes.map((change) => tellChange(change, told, setting)),
    ...(others > 0 ? [t('changes.feedOthers', { count: others })] : []),
  ];
  return {
    id: `${home}#release-${number}`,
    title: t('changes.release', { number }),
    updated: importedAt,
    link: `${siteUrl}${toReleaseAddress(number, locale)}`,
    summary: [note, counts].filter(Boolean).join(' '),
    lines,
  };
}

/** "Sửa: Vĩnh Phúc, thực hiện, tổng kinh phí, 2021: 130,4 tỷ đồng → 131 tỷ đồng (nguồn: …)"; an area or source that is gone goes by its id. */
function tellChange(change: ReleaseChange, { areas, sources }: FeedRelease, setting: Setting): string {
  const { t, locale } = setting;
  const text = change.after ?? change.before;
  if (!text) return '';
  const area = areas.find(({ id }) => id === text.area);
  const source = sources.find(({ id }) => id === text.source);
  const kind = 'amountVnd' in text ? '' : `${t(`vocabulary.claimKind.${text.kind}`)}: `;
  const what = [
    area ? formatAreaName(area, locale) : text.area,
    kind + t(`vocabulary.measure.${text.measure}`).toLowerCase(),
    t(`vocabulary.funding.${text.funding}`).toLowerCase(),
    tellYearPeriod(text, t),
  ].join(', ');
  const values = toUnique(
    [change.before, change.after].flatMap((row) => (row ? tellValue(row, setting.format) : [])),
  );
  return t('changes.feedRow', {
    kind: t(`changes.kinds.${change.kind}`),
    what,
    values: values.join(' → '),
    source: source ? (source.title ?? source.publisher) : text.source,
  });
}

function tellValue(text: RowText, format: Format): string {
  return 'amountVnd' in text ? format.money(text) : format.printedPercent(text);
}

function toUnique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
