import type { Locale } from '#i18n/locales.ts';
import { toAreaAddress, toReleaseAddress, toRowAddress } from '#lib/addresses/addresses.ts';
import { toFeedAddress } from '#lib/addresses/feed-address.ts';
import type { Feed, FeedEntry, FeedLink } from '#lib/export/atom-feed.ts';
import type { ReleasedChange } from '#lib/queries/read-area-changes.ts';
import { type AreaFeed, mostChanges } from '#lib/queries/read-area-feed.ts';
import { createReleaseEntry } from './create-release-feed.ts';
import { createFeedSetting, type FeedSetting } from './feed-setting.ts';
import { tellArea, tellPlace, tellSource, tellValues } from './tell-row.ts';

/** The feed of an area in one language: an entry for each figure and percentage that a release touched, and last the release that all began with. */
export function createAreaFeed(told: AreaFeed, locale: Locale, siteUrl: string): Feed {
  const setting = createFeedSetting(locale, siteUrl);
  const { t } = setting;
  const { area, others, namesakes } = told;
  const name = tellArea(area, namesakes, setting);
  const self = `${siteUrl}${toFeedAddress(locale, { kind: 'area', area: area.id })}`;
  return {
    id: self,
    title: t('feed.areaTitle', { name }),
    subtitle: t('feed.areaAbout', { name, others, most: mostChanges }),
    self,
    home: `${siteUrl}${toAreaAddress(area, locale)}`,
    author: t('changes.feedAuthor'),
    language: locale,
    entries: [
      ...told.changes.flatMap((row) => createEntry(row, told, setting)),
      ...(told.start ? [createReleaseEntry(told.start, setting)] : []),
    ],
  };
}

/** The id is of the release and the row, in one language: the same row in the feeds of its area and of its region is one entry. */
function createEntry(
  { release, importedAt, change }: ReleasedChange,
  told: AreaFeed,
  setting: FeedSetting,
): FeedEntry[] {
  const { siteUrl, locale, t } = setting;
  const text = change.after ?? change.before;
  if (!text) return [];
  const source = told.sources.find(({ id }) => id === text.source);
  const standing = change.after && source;
  const page = `${siteUrl}${toReleaseAddress(release, locale)}`;
  const toChanges: FeedLink = {
    rel: 'related',
    href: page,
    title: t('changes.releaseTitle', { number: release }),
  };
  const toSource: FeedLink[] = source ? [{ rel: 'via', href: source.url, title: t('feed.toSource') }] : [];
  return [
    {
      id: `${page}#${change.table}-${change.rowId}`,
      title: t('feed.row', {
        kind: t(`changes.kinds.${change.kind}`),
        what: tellPlace(text, told, setting),
        values: tellValues(change, setting),
      }),
      updated: importedAt,
      link: standing ? `${siteUrl}${toRowAddress({ id: change.rowId, source }, locale)}` : page,
      summary: t('feed.source', { source: tellSource(text, told) }),
      lines: change.kind === 'changed' ? listColumns(change, setting) : [],
      links: [toChanges, ...toSource],
    },
  ];
}

const toldAbove = ['amountVnd', 'valuePct', 'bound'];

/** What else of a corrected row differs: "số đề án: 12 → 14". */
function listColumns({ differences }: ReleasedChange['change'], { t }: FeedSetting): string[] {
  const empty = t('changes.empty');
  return differences
    .filter(({ column }) => !toldAbove.includes(column))
    .map(({ column, before, after }) => `${column}: ${before || empty} → ${after || empty}`);
}
