'use client';

import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { foldText } from '#lib/search/fold-text.ts';

type Props = {
  /** The id of the element that holds the lists; its items carry `data-find` (folded text). */
  target: string;
  label: string;
  hint: string;
  /** What is said for no match, one match and two; a larger number takes the place of the two. */
  says: readonly string[];
};

/**
 * Narrows server-rendered lists to the items that contain every typed word; hides groups left without an item and opens folds with one. What is typed stands in the address, from where
 * the page's script puts it back (lib/next-seams/address-script.ts), hence the event that both it and a reader cause.
 */
export function ListFilter({ target, label, hint, says }: Props) {
  const id = useId();
  const [count, setCount] = useState<number | null>(null);

  const field = useRef<HTMLInputElement>(null);

  const narrow = useCallback(
    (query: string) => {
      const words = foldText(query).split(' ').filter(Boolean);
      const shown = filterItems(target, words);
      setCount(words.length ? shown : null);
    },
    [target],
  );

  useEffect(() => {
    const input = field.current;
    const follow = () => narrow(input?.value ?? '');
    input?.addEventListener('input', follow);
    // What was typed before React was here.
    if (input?.value) follow();
    return () => input?.removeEventListener('input', follow);
  }, [narrow]);

  return (
    <search className="list-search needs-scripting">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        autoComplete="off"
        data-parameter="q"
        className="text-field"
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
      <p role="status" className="hint min-h-lh">
        {count === null ? '' : toSentence(says, count)}
      </p>
    </search>
  );
}

function filterItems(target: string, words: string[]): number {
  const root = document.getElementById(target);
  if (!root) return 0;
  for (const item of root.querySelectorAll<HTMLElement>('[data-find]')) {
    const text = item.dataset.find ?? '';
    item.hidden = !words.every((word) => text.includes(word));
  }
  for (const group of root.querySelectorAll<HTMLElement>('[data-find-group]')) {
    group.hidden = !group.querySelector('[data-find]:not([hidden])');
  }
  for (const fold of words.length > 0 ? root.querySelectorAll('details') : [])
    fold.open = fold.querySelector('[data-find]:not([hidden])') !== null;
  return root.querySelectorAll('[data-find]:not([hidden])').length;
}

function toSentence(says: Props['says'], count: number): string {
  return (says[Math.min(count, 2)] ?? '').replace('2', String(count));
}
