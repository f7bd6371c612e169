import { expect, test } from 'vitest';
import { toFileName } from './to-file-name.ts';

test('a file is named after its title, in plain letters', () => {
  expect(toFileName('Đắk Lắk. Kế hoạch và thực hiện (2018)')).toBe('dak-lak-ke-hoach-va-thuc-hien-2018');
});
