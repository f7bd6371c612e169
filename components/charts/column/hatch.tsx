import type { Mark } from './columns.ts';

/** The hatched fills that estimates among these marks need, one for each colour: `<id>-<tone>`. */
export function Hatches({ marks, id }: { marks: readonly Pick<Mark, 'fill' | 'tone'>[]; id: string }) {
  const striped = marks.filter(({ fill }) => fill === 'striped').map(({ tone }) => tone);
  if (striped.length === 0) return null;
  return (
    <defs>
      {[...new Set(striped)].map((tone) => (
        <pattern
          key={tone}
          id={`${id}-${tone}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="3" height="6" fill={`var(--${tone})`} />
        </pattern>
      ))}
    </defs>
  );
}
