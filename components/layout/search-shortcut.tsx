'use client';

import { useEffect } from 'react';

/** Puts the cursor into the search field when "/" is pressed outside of fields. */
export function SearchShortcut({ fieldId }: { fieldId: string }) {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const isTyping = event.target instanceof Element && event.target.closest('input, select, textarea');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      document.getElementById(fieldId)?.focus();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [fieldId]);
  return null;
}
