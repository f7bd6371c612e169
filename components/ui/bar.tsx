type Props = { percent: number; tone: 'plan' | 'actual' | 'national' | 'local'; dashed?: boolean };

const fills = {
  plan: 'fill-plan',
  actual: 'fill-actual',
  national: 'fill-national',
  local: 'fill-local',
} as const;

/** A bar for a table cell, `percent` of its full length; decoration, since the number stands beside it. */
export function Bar({ percent, tone, dashed = false }: Props) {
  return (
    <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect width={percent} height="8" className={fills[tone]} opacity={dashed ? 0.55 : 1} />
    </svg>
  );
}
