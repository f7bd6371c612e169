import { createVerdictWords } from '#components/indicator/create-verdict-words.ts';
import type { Locale } from '#i18n/locales.ts';
import type { AreaPage } from '#lib/queries/get-area-page.ts';
import { createFormat } from '#lib/words/format.ts';
import { formatClearName } from '#lib/words/format-clear-name.ts';
import { tellHeadline } from '#lib/words/format-headline.ts';

type Props = { page: Pick<AreaPage, 'area' | 'headline' | 'counts' | 'retrievedOn'>; locale: Locale };

/** The sentence that an area's page begins with, and what must be known beside it. */
export async function AreaVerdict({ page, locale }: Props) {
  const [first, ...rest] = await formatVerdict(page, locale);
  return (
    <>
      <p className="verdict">{first}</p>
      {rest.length > 0 && <p className="verdict-more">{rest.join(' ')}</p>}
    </>
  );
}

/** The sentences as text: the first is the page's description, too. */
export async function formatVerdict(page: Props['page'], locale: Locale): Promise<string[]> {
  const format = createFormat(locale);
  const units = await Promise.all(
    page.counts.formerUnits.map(
      async (unit) => `${await formatClearName(unit, locale)} (${format.number(unit.figureCount)})`,
    ),
  );
  return tellHeadline(
    {
      headline: page.headline,
      counts: page.counts,
      name: await formatClearName(page.area, locale),
      units: units.join(', '),
      searchedOn: page.retrievedOn ? format.date(page.retrievedOn) : '',
    },
    await createVerdictWords(locale),
  );
}
