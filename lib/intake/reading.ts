/** What a cell says, or why it is refused. Reasons complete the sentence "this cell …", like those of cells.ts. */
export type Reading<Value> = { understood: true; value: Value } | { understood: false; reason: string };

export function understand<Value>(value: Value): Reading<Value> {
  return { understood: true, value };
}

export function refuse(reason: string): { understood: false; reason: string } {
  return { understood: false, reason };
}
