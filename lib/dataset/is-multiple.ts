/** Whether a decimal text is a multiple of another, compared as integers of their common last digit: 90.84 is one of 0.01. */
export function isMultiple(value: string, step: string): boolean {
  const digits = Math.max(...[value, step].map((text) => (text.split('.')[1] ?? '').length));
  const toInteger = (text: string) => {
    const [whole = '', fraction = ''] = text.split('.');
    return BigInt(whole + fraction.padEnd(digits, '0'));
  };
  return toInteger(value) % toInteger(step) === 0n;
}
