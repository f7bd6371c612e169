type Props = {
  name: string;
  label: string;
  chosen: string;
  /** Values and their texts, in order. */
  options: readonly (readonly [string, string])[];
};

/** A labelled choice of a plain form. */
export function SelectField({ name, label, chosen, options }: Props) {
  return (
    <label className="grid gap-1">
      <span className="hint">{label}</span>
      <select name={name} defaultValue={chosen} className="text-field">
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
