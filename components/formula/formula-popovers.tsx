'use client';

import { useEffect } from 'react';

/** Opens formulas as popovers beside their numbers on wide screens with a fine pointer; elsewhere the links lead to them. */
export function FormulaPopovers({ close }: { close: string }) {
  useEffect(() => {
    const onClick = (event: MouseEvent) => openFormula(event, close);
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [close]);
  return null;
}

function openFormula(event: MouseEvent, close: string) {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
  if (!(target instanceof Element) || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
  const link = target.closest<HTMLAnchorElement>('a[href^="#how-"]');
  const entry = link && document.getElementById(link.hash.slice(1));
  if (!link || !entry?.showPopover || !matchMedia('(width >= 48rem) and (pointer: fine)').matches) return;
  event.preventDefault();
  for (const other of document.querySelectorAll('.opens[style]')) other.removeAttribute('style');
  link.style.setProperty('anchor-name', '--opened');
  if (!entry.popover) makePopover(entry, close);
  if (!entry.matches(':popover-open')) entry.showPopover();
}

/** Makes the entry a popover until it closes; the browser closes it on Escape and gives the focus back to the link. */
function makePopover(entry: HTMLElement, close: string) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'formula-close';
  button.textContent = close;
  button.autofocus = true;
  button.onclick = () => entry.hidePopover();
  entry.prepend(button);
  entry.popover = 'auto';
  entry.role = 'dialog';
  entry.ariaLabel = entry.querySelector('h3')?.textContent ?? null;
  entry.ontoggle = ({ newState }) => {
    if (newState === 'open') return;
    button.remove();
    entry.ontoggle = entry.popover = entry.role = entry.ariaLabel = null;
  };
}
