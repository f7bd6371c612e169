type Props = { address: string };

/** The page's own address as a text, to which the page's script adds what the reader chose on a prerendered page (lib/next-seams/address-script.ts). */
export function PageAddress({ address }: Props) {
  return (
    <span data-page-address={address} suppressHydrationWarning>
      {address}
    </span>
  );
}
