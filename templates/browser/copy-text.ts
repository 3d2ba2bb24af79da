/** The text for the clipboard, and the element that shows it. */
export interface CopiedText {
  readonly text: string;
  /** `null`: plain text only. */
  readonly html: string | null;
  readonly shown: HTMLElement;
}

/** Stops the listener of an earlier text, so that Ctrl + C never copies an old text in place of a new one. */
const waiting = { stop: new AbortController() };

/** `true`: the text is copied. `false`: it is selected, and the next Ctrl + C copies it. */
export async function copyText(copied: CopiedText): Promise<boolean> {
  waiting.stop.abort();
  return (await writeClipboard(copied)) || copySelection(copied);
}

/** The modern way. Pages from a folder and older browsers do not have it, and it may be forbidden. */
async function writeClipboard({ text, html }: CopiedText): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined; // pages over plain http have none
  if (clipboard === undefined || typeof ClipboardItem === "undefined") return false;
  const types = html === null ? { "text/plain": text } : { "text/plain": text, "text/html": html };
  const blobs = Object.entries(types).map(([type, value]) => [type, new Blob([value], { type })]);
  const writing = clipboard.write([
    new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>), // `as`: as put together above
  ]);
  return writing.then(
    () => true,
    // The browser refused: we try the older way and tell the reader how it ended.
    () => false,
  );
}

/** The older way: the browser copies the selection, and we replace it by our text. */
function copySelection({ text, html, shown }: CopiedText): boolean {
  select(shown);
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    if (html !== null) event.clipboardData?.setData("text/html", html);
    event.preventDefault();
  };
  waiting.stop = new AbortController();
  document.addEventListener("copy", put, { once: true, signal: waiting.stop.signal });
  return document.execCommand("copy"); // oxlint-disable-line typescript/no-deprecated -- there is no other way from a folder
}

function select(shown: HTMLElement): void {
  if (shown instanceof HTMLTextAreaElement) {
    shown.select();
    return;
  }
  document.getSelection()?.selectAllChildren(shown);
}
