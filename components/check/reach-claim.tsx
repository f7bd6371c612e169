'use client';

import { useEffect } from 'react';

const idOfClaim = /^#c[0-9a-z]+$/;

/** For addresses from when all checks stood on one page, which name a row by its fragment alone: asks for the page that has the row. */
export function ReachClaim() {
  useEffect(() => {
    const { hash, search } = location;
    const id = hash.slice(1);
    if (!idOfClaim.test(hash) || document.getElementById(id) || new URLSearchParams(search).has('claim'))
      return;
    location.replace(`?claim=${id}${hash}`);
  }, []);
  return null;
}
