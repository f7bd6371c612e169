import type { UseComboboxReturnValue } from 'downshift';
import { useId } from 'react';
import type { TextLanguage } from '#lib/domain/source-name.ts';
import type { Stretch } from '#lib/search/mark-matches.ts';
import type { Suggestion, SuggestionGroup } from '#lib/search/suggestion.ts';

type Props = {
  groups: readonly SuggestionGroup[];
  combobox: UseComboboxReturnValue<Suggestion>;
  label: string;
};

/** The suggestions in groups with headings; what was typed is marked. */
export function SuggestionList({ groups, combobox, label }: Props) {
  const id = useId();
  const { getMenuProps, getItemProps } = combobox;
  const firsts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { items }) => sum + items.length, 0));
  return (
    <div {...getMenuProps({ 'aria-label': label })}>
      {groups.map(({ kind, title, items }, at) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox owns groups of options, not fieldsets
        <ul key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <li id={`${id}-${kind}`} role="presentation" className="suggestion-heading">
            {title}
          </li>
          {items.map((item, index) => (
            <li
              key={item.href}
              className="suggestion"
              {...getItemProps({ item, index: (firsts[at] ?? 0) + index })}
            >
              <Marked stretches={item.text} language={item.language} />
              {item.detail && <span className="suggestion-detail">{item.detail}</span>}
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}

function Marked({ stretches, language }: { stretches: readonly Stretch[]; language?: TextLanguage }) {
  let at = 0;
  return (
    <span lang={language}>
      {stretches.map(({ text, isMatch }) => {
        const key = at;
        at += text.length;
        return isMatch ? <mark key={key}>{text}</mark> : text;
      })}
    </span>
  );
}
