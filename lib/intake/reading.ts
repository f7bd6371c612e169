/** What a cell says, or why it is refused. Reasons complete the sentence "this cell …", like those of cells.ts. */
export type Reading<Value> = { understood: true; value: Value } | { understood: false; reason: string };

export function understand<Value>(value: Value): Reading<Value> {
  return { understood: true, value };
}

export function refuse(reason: string): { understood: false; reason: string } {
  return { understood: false, reason };
}

/** What is understood in another form; a refusal stays what it is. */
export function mapReading<Value, Other>(
  reading: Reading<Value>,
  use: (value: Value) => Other,
): Reading<Other> {
  return reading.understood ? understand(use(reading.value)) : reading;
}
