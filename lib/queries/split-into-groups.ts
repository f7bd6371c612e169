/** Small: most questions are answered by few areas. */
const firstGroup = 4;
const laterGroups = 32;

/** Areas in groups of which each is asked for at once, since each question costs by itself: the first is small. */
export function* splitIntoGroups<Unit>(areas: readonly Unit[]): Generator<Unit[]> {
  if (areas.length > 0) yield areas.slice(0, firstGroup);
  for (let start = firstGroup; start < areas.length; start += laterGroups)
    yield areas.slice(start, start + laterGroups);
}
