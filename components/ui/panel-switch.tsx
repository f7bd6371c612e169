import type { ReactNode } from 'react';

type Panel = { label: string; content: ReactNode };
type Props = { name: string; legend: string; panels: readonly Panel[]; chosen: number };

/** Radio buttons that show one of up to three panels; works without JavaScript (see .panel-switch in app/styles/controls.css). */
export function PanelSwitch({ name, legend, panels, chosen }: Props) {
  const indexed = panels.map((panel, index) => ({ ...panel, value: String(index) }));
  return (
    <div className="panel-switch">
      <fieldset className="choices">
        <legend className="sr-only">{legend}</legend>
        {indexed.map(({ label, value }) => (
          <label key={value}>
            <input type="radio" name={name} value={value} defaultChecked={value === String(chosen)} />
            {label}
          </label>
        ))}
      </fieldset>
      {indexed.map(({ label, content, value }) => (
        <div key={value} className="panel">
          <h3 className="sr-only">{label}</h3>
          {content}
        </div>
      ))}
    </div>
  );
}
