/** A hatched fill of one colour, for what is estimated; `id` is unique on the page. */
export function Hatch({ id, color }: { id: string; color: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="3" height="6" fill={color} />
    </pattern>
  );
}
