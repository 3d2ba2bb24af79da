export const EVENTS_PATH = "/_tai-lai";
export const SCRIPT_PATH = "/_tai-lai.js";

/**
 * Runs in the page. Problems are shown as text, never as HTML: they quote what people typed. The note in the corner
 * says what still follows behind, and links to documents that are older than the page are marked.
 */
export const CLIENT_SCRIPT = `const version = document.currentScript.dataset.ban ?? "";
const place = encodeURIComponent(location.pathname);
const events = new EventSource("${EVENTS_PATH}?trang=" + place + "&ban=" + version);
const show = (id, tag, text, style) => {
  const shown = document.getElementById(id);
  if (text === "") return shown?.remove();
  const box = shown ?? document.createElement(tag);
  box.id = id;
  box.style.cssText = style + "position:fixed;margin:0;z-index:2147483647;background:#fff;color:#111;";
  box.textContent = text;
  document.body.append(box);
  return box;
};
events.addEventListener("reload", () => location.reload());
events.addEventListener("problems", (event) => {
  const banner = show("_tai-lai", "pre", JSON.parse(event.data),
    "inset:auto 0 0 0;max-height:50vh;overflow:auto;padding:1rem;border-top:4px solid #b3261e;" +
    "font:14px/1.5 monospace;white-space:pre-wrap;");
  banner?.setAttribute("role", "alert");
});
events.addEventListener("behind", (event) => {
  const { text, old } = JSON.parse(event.data);
  const note = show("_theo-sau", "p", text,
    "inset:auto auto .5rem .5rem;max-width:calc(100vw - 2.5rem);padding:.25rem .5rem;border:1px solid #999;border-radius:4px;" +
    "font:12px/1.4 sans-serif;");
  note?.setAttribute("role", "status");
  for (const mark of document.querySelectorAll("._ban-cu")) mark.remove();
  for (const link of document.querySelectorAll("a[href]")) {
    if (!old.includes(link.pathname)) continue;
    const mark = document.createElement("small");
    mark.className = "_ban-cu";
    mark.textContent = " (bản cũ, chưa in lại)";
    link.after(mark);
  }
});
`;

const CONTENT_POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>\n?/;

/**
 * Adds the script while serving, and leaves out the policy that forbids scripts; the files on disk
 * stay as they will be published.
 * @param version of the page, which the page gives back when it begins to listen
 */
export function injectScript(page: string, version: string): string {
  const html = page.replace(CONTENT_POLICY, "");
  const tag = `<script src="${SCRIPT_PATH}" data-ban="${version}"></script>`;
  const bodyEnd = html.lastIndexOf("</body>");
  return bodyEnd === -1 ? html + tag : html.slice(0, bodyEnd) + tag + html.slice(bodyEnd);
}
