const ticks = [0, 50, 100] as const;
const anchors = { 0: 'start', 50: 'middle', 100: 'end' } as const;

/** 0, 50 and 100 % below the rows, and a line through their middle. */
export function ShareScale({ height }: { height: number }) {
  return (
    <>
      <line x1="50%" x2="50%" y1="20" y2={height - 24} stroke="var(--paper)" strokeDasharray="3 3" />
      {ticks.map((tick) => (
        <text key={tick} x={`${tick}%`} y={height - 6} textAnchor={anchors[tick]} fontSize="12">
          {tick}%
        </text>
      ))}
    </>
  );
}
