import type { ReactNode } from 'react';
import type { Fill } from '#components/ui/bar.tsx';

/**
 * An amount drawn as a bar, `percent` of the longest; null where nothing was found, which is said in words and has no bar, not even an empty one: zero
 * is a thin line. `remark` is what must be said of the amount; `fill` as in charts.
 */
export type ShareBar = {
  label: string;
  value: string;
  percent: number | null;
  tone: 'plan' | 'actual';
  fill: Fill;
  remark: string;
};

/** What a share image says: the page's name, one line below it, amounts as bars, and up to four facts with their labels. */
export type ShareFacts = {
  site: string;
  title: string;
  subtitle: string;
  bars: readonly ShareBar[];
  facts: readonly { label: string; value: string }[];
};

/** The light theme's tokens (app/styles/tokens.css): a picture has one theme. */
const colours = {
  paper: '#fcfbf8',
  sunken: '#f2efe8',
  ink: '#1c1a17',
  muted: '#5c564c',
  brand: '#a3301e',
  plan: '#8f8778',
  actual: '#00616b',
};
const text = 'Inter, Inter Vietnamese, Inter Extended';
const display = 'Display, Display Vietnamese, Display Extended';

/** The picture that a shared link shows, 1200 × 630, always light. Drawn apart from any page: styles are its own. */
export function ShareImage({ site, title, subtitle, bars, facts }: ShareFacts) {
  return (
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: '56px 72px 60px',
        borderTop: `14px solid ${colours.brand}`,
        background: colours.paper,
        color: colours.ink,
        fontFamily: text,
      }}
    >
      <Column>
        <div style={{ fontSize: 30, fontWeight: 700, color: colours.brand }}>{site}</div>
        <div style={{ fontFamily: display, fontSize: toTitleSize(title), marginTop: 22, lineHeight: 1.2 }}>
          {title}
        </div>
        <div style={{ fontSize: 32, color: colours.muted, marginTop: 12 }}>{subtitle}</div>
      </Column>
      <Column>
        {bars.map((bar) => (
          <Bar key={bar.label} {...bar} />
        ))}
        <div style={{ display: 'flex', gap: 56, marginTop: bars.length > 0 ? 20 : 0 }}>
          {facts.map(({ label, value }) => (
            <Column key={label}>
              <div style={{ fontFamily: display, fontSize: value.length > 14 ? 40 : 54 }}>{value}</div>
              <div style={{ fontSize: 27, color: colours.muted, maxWidth: 330 }}>{label}</div>
            </Column>
          ))}
        </div>
      </Column>
    </div>
  );
}

function Column({ children }: { children: ReactNode }) {
  return <div style={{ display: 'flex', flexDirection: 'column' }}>{children}</div>;
}

function Bar({ label, value, percent, tone, fill, remark }: ShareBar) {
  return (
    <div style={{ display: 'flex', alignItems: 'center', marginTop: 14 }}>
      <div style={{ width: 210, fontSize: 28, color: colours.muted }}>{label}</div>
      <div
        style={{
          display: 'flex',
          width: 500,
          height: 50,
          background: percent === null ? colours.paper : colours.sunken,
        }}
      >
        {percent !== null && (
          <div style={{ width: percent === 0 ? 4 : `${percent}%`, ...toPaint(fill, colours[tone]) }} />
        )}
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', marginLeft: 24, width: 320 }}>
        <div
          style={{
            fontSize: percent === null ? 28 : 36,
            fontWeight: percent === null ? 400 : 700,
            color: percent === null ? colours.muted : colours.ink,
          }}
        >
          {value}
        </div>
        {remark && <div style={{ fontSize: 21, lineHeight: 1.2, color: colours.muted }}>{remark}</div>}
      </div>
    </div>
  );
}

/** Solid, striped for an estimate, hollow for what a caveat keeps from being compared. */
function toPaint(fill: Fill, colour: string) {
  if (fill === 'hollow') return { border: `4px solid ${colour}`, background: colours.paper };
  if (fill === 'solid') return { background: colour };
  return {
    backgroundImage: `repeating-linear-gradient(45deg, ${colour} 0px, ${colour} 8px, ${colours.paper} 8px, ${colours.paper} 16px)`,
  };
}

function toTitleSize({ length }: { length: number }): number {
  if (length > 40) return 50;
  return length > 26 ? 58 : 80;
}
