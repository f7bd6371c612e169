'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/**
 * The button of a plain form whose choices apply as they are made: it stays for readers without a script, and for the keyboard. What was chosen before the script
 * ran is applied then.
 */
export function ApplyOnChange({ children }: { children: ReactNode }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const form = button.current?.form;
    if (!form) return;
    const apply = () => form.requestSubmit();
    form.addEventListener('change', apply);
    if (
      [...form.querySelectorAll('option')].some(
        ({ selected, defaultSelected }) => selected && !defaultSelected,
      )
    )
      apply();
    return () => form.removeEventListener('change', apply);
  }, []);
  return (
    <button ref={button} type="submit" className="button without-scripting">
      {children}
    </button>
  );
}
