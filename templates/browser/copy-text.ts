/** What goes to the clipboard, and the element that shows it. */
export interface CopiedText {
  readonly text: string;
  /** `null`: plain text only. */
  readonly html: string | null;
  readonly shown: HTMLElement;
}

/** Ends what an earlier text is still waiting for: an old one never comes in place of a new one. */
const waiting = { stop: new AbortController() };

/** Whether it was copied; if not, it is selected, and the next Ctrl + C copies it. */
export async function copyText(copied: CopiedText): Promise<boolean> {
  waiting.stop.abort();
  return (await writeClipboard(copied)) || copySelection(copied);
}

/** The way of today; from a folder, in older browsers and where it is forbidden there is none. */
async function writeClipboard({ text, html }: CopiedText): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined; // absent from pages of plain http
  if (clipboard === undefined || typeof ClipboardItem === "undefined") return false;
  const types = html === null ? { "text/plain": text } : { "text/plain": text, "text/html": html };
  const blobs = Object.entries(types).map(([type, value]) => [type, new Blob([value], { type })]);
  const writing = clipboard.write([
    new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>), // `as`: as put together above
  ]);
  return writing.then(
    () => true,
    // Refused: the older way is tried, and whoever copies is told how both ended.
    () => false,
  );
}

/** The older way: what is selected is copied, but with our words in its place. */
function copySelection({ text, html, shown }: CopiedText): boolean {
  select(shown);
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    if (html !== null) event.clipboardData?.setData("text/html", html);
    event.preventDefault();
  };
  waiting.stop = new AbortController();
  document.addEventListener("copy", put, { once: true, signal: waiting.stop.signal });
  return document.execCommand("copy"); // eslint-disable-line @typescript-eslint/no-deprecated -- there is no other way from a folder
}

function select(shown: HTMLElement): void {
  if (shown instanceof HTMLTextAreaElement) {
    shown.select();
    return;
  }
  document.getSelection()?.selectAllChildren(shown);
}
