/**
 * Puts a text, and with `html` its rich form, on the clipboard; false when the browser refuses. Through the copy event, not
 * navigator.clipboard: that one washes the marks for spreadsheets out of the HTML, and is missing on sites without TLS.
 */
export function writeClipboard({ html, text }: { html?: string; text: string }): boolean {
  let isWritten = false;
  const write = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    if (html) event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    isWritten = true;
  };
  document.addEventListener('copy', write, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', write);
  return isWritten;
}
