import type { Letter } from '#lib/words/create-letter.ts';

type Props = { letter: Letter; lang: 'vi' | 'en' };

/** A letter as it will lie on paper; of the page it alone is printed (app/styles/ask.css). */
export function LetterSheet({ letter, lang }: Props) {
  const { country, motto, place, title, to, basis, items, signature, sign } = letter;
  return (
    <div className={lang === 'vi' ? 'letter letter-sent' : 'letter'} lang={lang}>
      <p className="letter-head">
        {country}
        <br />
        {motto}
      </p>
      <p className="letter-place">{place}</p>
      <p className="letter-title">{title}</p>
      <p className="font-semibold">{to}</p>
      <p>{basis}</p>
      <ol>
        {items.map(({ label, lines }) => (
          <li key={label} className={lines.length === 0 ? 'letter-open' : undefined}>
            <span>{label}:</span>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </li>
        ))}
      </ol>
      <p className="letter-sign">
        {signature}
        <br />
        <em>{sign}</em>
      </p>
    </div>
  );
}
