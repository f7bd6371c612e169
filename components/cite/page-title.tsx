type Props = { title: string };

/** The page's own title as a text, to which the page's script adds what the reader chose on a prerendered page (lib/next-seams/address-script.ts). */
export function PageTitle({ title }: Props) {
  return (
    <span data-page-title={title} suppressHydrationWarning>
      {title}
    </span>
  );
}
