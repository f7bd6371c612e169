/** A description for machines; `<` is written so that no text can end the element. */
export function JsonLd({ value }: { value: object }) {
  const text = JSON.stringify(value).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: data, not a script; nothing in it can end the element
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
