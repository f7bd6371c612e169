/**
 * Puts a text, and with `html` its rich form, on the clipboard; false when the browser refuses. Through the copy event, not
 * navigator.clipboard: that one washes the marks for spreadsheets out of the HTML, and is missing on sites without TLS. It is asked only
 * where the event does not come, for the text alone.
 */
export async function writeClipboard({ html, text }: { html?: string; text: string }): Promise<boolean> {
  let isWritten = false;
  const write = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    if (html) event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    isWritten = true;
  };
  document.addEventListener('copy', write, true);
  document.execCommand('copy');
  if (!isWritten) withSelection(() => document.execCommand('copy'));
  document.removeEventListener('copy', write, true);
  return isWritten || (html === undefined && (await askClipboard(text)));
}

/** Some browsers copy only where something is selected: a sign that nobody sees, within the open dialog, outside of which nothing can be. */
function withSelection(copy: () => void): void {
  const selection = getSelection();
  const before = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const place = document.createElement('span');
  place.className = 'sr-only';
  place.textContent = '.';
  (document.querySelector('dialog[open]') ?? document.body).append(place);
  selection?.selectAllChildren(place);
  copy();
  place.remove();
  selection?.removeAllRanges();
  if (before) selection?.addRange(before);
}

async function askClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
