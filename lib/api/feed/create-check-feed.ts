import type { Locale } from '#i18n/locales.ts';
import { toReleaseAddress } from '#lib/addresses/addresses.ts';
import { toCheckPath, toClaimCheckAddress } from '#lib/addresses/checks-address.ts';
import { toFeedAddress } from '#lib/addresses/feed-address.ts';
import type { ClaimCheck } from '#lib/domain/claim-check.ts';
import type { Feed, FeedEntry } from '#lib/export/atom-feed.ts';
import { type CheckFeed, type DatedVerdict, mostVerdicts } from '#lib/queries/read-check-feed.ts';
import { mostReleases, mostRows } from '#lib/queries/read-undone-releases.ts';
import { createReleaseEntry } from './create-release-feed.ts';
import { createFeedSetting, type FeedSetting } from './feed-setting.ts';
import { tellPlace } from './tell-row.ts';

/** The feed of checks in one language: an entry for each printed percentage whose verdict came, went or changed with a release, and last the release that all began with. */
export function createCheckFeed(told: CheckFeed, locale: Locale, siteUrl: string): Feed {
  const setting = createFeedSetting(locale, siteUrl);
  const { t } = setting;
  const self = `${siteUrl}${toFeedAddress(locale, { kind: 'checks' })}`;
  const entries = told.changes.map((row) => createEntry(row, told, setting));
  return {
    id: self,
    title: t('feed.checksTitle'),
    subtitle: t('feed.checksAbout', { most: mostVerdicts, releases: mostReleases, rows: mostRows }),
    self,
    home: `${siteUrl}/${locale}${toCheckPath({})}`,
    author: t('changes.feedAuthor'),
    language: locale,
    entries: told.start ? [...entries, createReleaseEntry(told.start, setting)] : entries,
  };
}

function createEntry(
  { release, importedAt, change }: DatedVerdict,
  told: CheckFeed,
  setting: FeedSetting,
): FeedEntry {
  const { siteUrl, locale, t } = setting;
  const { claim, kind, before, after } = change;
  const page = `${siteUrl}${toReleaseAddress(release, locale)}`;
  const verdicts = [before, after].flatMap((check) =>
    check ? t(`checks.verdictName.${check.verdict}`) : [],
  );
  return {
    id: `${page}#check-${claim.id}`,
    title: t('feed.verdict', { kind, what: tellPlace(claim, told, setting), verdicts: verdicts.join(' → ') }),
    updated: importedAt,
    link: after ? `${siteUrl}${toClaimCheckAddress(claim, locale)}` : page,
    summary: t('feed.source', { source: claim.source.title ?? claim.source.publisher }),
    lines: [
      ...(before ? [t('feed.before', { check: tellCheck(before, setting) })] : []),
      ...(after ? [t('feed.after', { check: tellCheck(after, setting) })] : []),
    ],
    links: [
      { rel: 'related', href: page, title: t('changes.releaseTitle', { number: release }) },
      { rel: 'via', href: claim.source.url, title: t('feed.toSource') },
    ],
  };
}

/** "in 91,7%; tính lại: 91,63–91,77%; khớp". */
function tellCheck({ claim, computed, verdict }: ClaimCheck, { t, format }: FeedSetting): string {
  return [
    t('checks.printed', { value: format.printedPercent(claim) }),
    computed ? t('checks.recomputed', { interval: format.percentInterval(computed) }) : [],
    t(`checks.verdictName.${verdict}`),
  ]
    .flat()
    .join('; ');
}
