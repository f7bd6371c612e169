import type { ReactNode } from 'react';

/** `value` is what the address says of it, `words` what the page's title does: "national", "kinh phí quốc gia". */
type Panel = { value: string; label: string; words: string; content: ReactNode };
type Props = {
  /** Of its radio buttons; another one than any switch's on the page. */
  name: string;
  /** The parameter of the address that holds the choice (lib/next-seams/address-script.ts); switches of one page may share it. */
  parameter: string;
  legend: string;
  panels: readonly Panel[];
  chosen: number;
};

/**
 * Radio buttons that show one of up to three panels; works without JavaScript (see .panel-switch in app/styles/controls.css), where the address of a
 * panel is its fragment, `toPanelId`.
 */
export function PanelSwitch({ name, parameter, legend, panels, chosen }: Props) {
  return (
    <div className="panel-switch">
      <fieldset className="choices">
        <legend className="sr-only">{legend}</legend>
        {panels.map(({ value, label, words }, index) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              data-parameter={parameter}
              data-words={words}
              defaultChecked={index === chosen}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {panels.map(({ value, label, content }) => (
        <div key={value} id={toPanelId(name, value)} className="panel">
          <h3 className="sr-only">{label}</h3>
          {content}
        </div>
      ))}
    </div>
  );
}

/** The id of a panel. */
function toPanelId(name: string, value: string): string {
  return `${name}-${value}`;
}
