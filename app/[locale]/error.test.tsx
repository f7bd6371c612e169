// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import ErrorPage from './error.tsx';

const pathname = vi.hoisted(() => ({ value: '' }));
vi.mock('next/navigation', () => ({ usePathname: () => pathname.value }));

afterEach(cleanup);

test.each([
  ['/vi/provinces/vinh-phuc', 'Trang này chưa hiện được', 'Thử lại'],
  ['/en/provinces/vinh-phuc', 'This page could not be shown', 'Try again'],
  ['/', 'Trang này chưa hiện được', 'Thử lại'],
])('a page that fails at %s says so in its language and can be tried again', (path, title, button) => {
  pathname.value = path;
  const retry = vi.fn();
  render(<ErrorPage retry={retry} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
  fireEvent.click(screen.getByRole('button', { name: button }));
  expect(retry).toHaveBeenCalledOnce();
});
