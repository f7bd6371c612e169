'use client';

import { useEffect } from 'react';

declare global {
  /** Says what is chosen on the page in its title, its printed addresses and its links (lib/next-seams/address-script.ts). */
  var tellAddress: (() => void) | undefined;
}

/** Says the choice of the address once more when React has put the page's own title back. */
export function KeepTitle() {
  useEffect(() => self.tellAddress?.(), []);
  return null;
}
