import { connection } from 'next/server';
import { createTranslator } from 'next-intl';
import { readEnvironment } from '#lib/environment.ts';
import { writeAtomFeed } from '#lib/export/atom-feed.ts';
import { answer } from '#lib/http/answer.ts';
import { createProblem, createProblemResponse } from '#lib/http/problem.ts';
import { readReleases } from '#lib/queries/list-releases.ts';
import messages from '#messages/vi.json' with { type: 'json' };

const locale = 'vi';

/** The data releases as an Atom feed, in Vietnamese; 503 before the first import. */
export async function GET() {
  await connection();
  return answer(async () => {
    const t = createTranslator({ locale, messages, namespace: 'changes' });
    const { siteUrl } = readEnvironment();
    const home = `${siteUrl}/${locale}/changes`;
    const releases = await readReleases();
    if (releases.length === 0) return createProblemResponse(createProblem(503, 'There is no data yet.'));
    const xml = writeAtomFeed({
      id: `${siteUrl}/feed.xml`,
      title: t('feedTitle'),
      self: `${siteUrl}/feed.xml`,
      home,
      author: t('feedAuthor'),
      language: locale,
      entries: releases.map(({ number, importedAt, added, changed, removed, noteVi }) => ({
        id: `${home}#release-${number}`,
        title: t('release', { number }),
        updated: importedAt,
        link: `${home}#release-${number}`,
        summary: [noteVi, t('counts', { added, changed, removed })].filter(Boolean).join(' '),
      })),
    });
    return new Response(xml, {
      headers: {
        'content-type': 'application/atom+xml; charset=utf-8',
        'cache-control': 'public, max-age=60',
        'access-control-allow-origin': '*',
      },
    });
  });
}
