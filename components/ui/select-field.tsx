/** A value, its text and, where choosing it leads to an address of its own at once, that address. */
export type SelectOption = readonly [value: string, text: string, path?: string | undefined];

type Props = {
  name: string;
  label: string;
  chosen: string;
  options: readonly SelectOption[];
};

/** A labelled choice of a plain form. In a form with `data-sends` a choice applies at once (lib/next-seams/address-script.ts). */
export function SelectField({ name, label, chosen, options }: Props) {
  return (
    <label className="grid gap-1">
      <span className="hint">{label}</span>
      <select name={name} defaultValue={chosen} className="text-field">
        {options.map(([value, text, path]) => (
          <option key={value} value={value} data-path={path}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
