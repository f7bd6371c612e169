import type { Locale } from '#i18n/locales.ts';
import { toReleaseAddress } from '#lib/addresses/addresses.ts';
import { toFeedAddress } from '#lib/addresses/feed-address.ts';
import type { Feed, FeedEntry } from '#lib/export/atom-feed.ts';
import type { FeedRelease } from '#lib/queries/read-feed-releases.ts';
import type { Release } from '#lib/queries/read-releases.ts';
import type { ReleaseChange } from '#lib/queries/to-release-change.ts';
import { createFeedSetting, type FeedSetting } from './feed-setting.ts';
import { tellPlace, tellSource, tellValues } from './tell-row.ts';

/**
 * The feed of data releases in one language: each entry says why, how many rows, and which figures and percentages, the first of them by name. Needs at least
 * one release.
 */
export function createReleaseFeed(releases: readonly FeedRelease[], locale: Locale, siteUrl: string): Feed {
  const setting = createFeedSetting(locale, siteUrl);
  const { t } = setting;
  const self = `${siteUrl}${toFeedAddress(locale)}`;
  return {
    id: self,
    title: t('changes.feedTitle'),
    self,
    home: `${siteUrl}/${locale}/changes`,
    author: t('changes.feedAuthor'),
    language: locale,
    entries: releases.map((release) => createEntry(release, setting)),
  };
}

/** A release without its rows. The id is the address that releases had before they had a page of their own: an entry that is known stays known. */
export function createReleaseEntry(release: Release, { siteUrl, locale, t }: FeedSetting): FeedEntry {
  const { number, importedAt, added, changed, removed } = release;
  const note = locale === 'vi' ? release.noteVi : release.noteEn;
  const counts =
    number === 1 ? t('changes.first', { added }) : t('changes.counts', { added, changed, removed });
  return {
    id: `${siteUrl}/${locale}/changes#release-${number}`,
    title: t('changes.release', { number }),
    updated: importedAt,
    link: `${siteUrl}${toReleaseAddress(number, locale)}`,
    summary: [note, counts].filter(Boolean).join(' '),
    lines: [],
  };
}

function createEntry(told: FeedRelease, setting: FeedSetting): FeedEntry {
  const { number, added, changed, removed } = told.release;
  const others = number === 1 ? 0 : added + changed + removed - told.changes.length;
  const lines = [
    ...told.changes.map((change) => tellChange(change, told, setting)),
    ...(others > 0 ? [setting.t('changes.feedOthers', { count: others })] : []),
  ];
  return { ...createReleaseEntry(told.release, setting), lines };
}

/** "Sửa: Vĩnh Phúc, thực hiện, tổng kinh phí, 2021: 130,4 tỷ đồng → 131 tỷ đồng (nguồn: …)". */
function tellChange(change: ReleaseChange, told: FeedRelease, setting: FeedSetting): string {
  const { t } = setting;
  const text = change.after ?? change.before;
  if (!text) return '';
  return t('changes.feedRow', {
    kind: t(`changes.kinds.${change.kind}`),
    what: tellPlace(text, told, setting),
    values: tellValues(change, setting),
    source: tellSource(text, told),
  });
}
