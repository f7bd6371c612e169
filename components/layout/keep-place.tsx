'use client';

import { useEffect } from 'react';

const key = 'kept-panels';

/** Lets a link to the other language keep the place: the fragment, which a link cannot, and the panels that are chosen. */
export function KeepPlace() {
  useEffect(() => {
    restorePanels();
    document.addEventListener('click', keepPlace);
    return () => document.removeEventListener('click', keepPlace);
  }, []);
  return null;
}

function keepPlace({ target }: MouseEvent) {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[hreflang]') : null;
  if (!link || link.origin !== location.origin) return;
  link.hash = location.hash;
  const chosen = listPanels().flatMap(({ checked }, index) => (checked ? [index] : []));
  if (chosen.length > 0) sessionStorage.setItem(key, JSON.stringify([link.pathname, ...chosen]));
}

/** Once, and only on the page that the link led to. */
function restorePanels() {
  const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
  sessionStorage.removeItem(key);
  if (!Array.isArray(kept) || kept[0] !== location.pathname) return;
  for (const [index, panel] of listPanels().entries()) if (kept.includes(index)) panel.checked = true;
}

function listPanels(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('.panel-switch input[type="radio"]')];
}
