/** What a share image says: the page's name, one line below it, and up to three facts with their labels. */
export type ShareFacts = {
  site: string;
  title: string;
  subtitle: string;
  facts: readonly { label: string; value: string }[];
};

const ink = '#1c1a17';
const muted = '#5c564c';
const actual = '#00616b';

/** The picture that a shared link shows, 1200 × 630, always light. Drawn apart from any page: styles are its own. */
export function ShareImage({ site, title, subtitle, facts }: ShareFacts) {
  return (
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: '64px 72px',
        background: '#ffffff',
        color: ink,
        fontFamily: 'Inter, Inter Vietnamese, Inter Extended',
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ fontSize: 34, fontWeight: 700, color: actual }}>{site}</div>
        <div
          style={{ fontSize: title.length > 26 ? 64 : 84, fontWeight: 700, marginTop: 36, lineHeight: 1.15 }}
        >
          {title}
        </div>
        <div style={{ fontSize: 36, color: muted, marginTop: 16 }}>{subtitle}</div>
      </div>
      <div style={{ display: 'flex', gap: 48 }}>
        {facts.map(({ label, value }) => (
          <div
            key={label}
            style={{
              display: 'flex',
              flexDirection: 'column',
              flex: 1,
              borderTop: `6px solid ${actual}`,
              paddingTop: 18,
            }}
          >
            <div style={{ fontSize: 28, color: muted }}>{label}</div>
            <div style={{ fontSize: 44, fontWeight: 700, marginTop: 6 }}>{value}</div>
          </div>
        ))}
      </div>
    </div>
  );
}
