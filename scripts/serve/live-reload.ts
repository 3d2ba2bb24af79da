import type { ServerResponse } from "node:http";

export const EVENTS_PATH = "/_tai-lai";
export const SCRIPT_PATH = "/_tai-lai.js";

/** The pages that listen, and what they are told. */
export interface LiveReload {
  /** Keeps a response open and sends it events; problems that nobody has cured yet go out at once. */
  connect(response: ServerResponse): void;
  readonly reload: () => void;
  readonly showProblems: (text: string) => void;
  close(): void;
}

/** Runs in the page. Problems are shown as text, never as HTML: they quote what people typed. */
export const CLIENT_SCRIPT = `const events = new EventSource("${EVENTS_PATH}");
events.addEventListener("reload", () => location.reload());
events.addEventListener("problems", (event) => {
  const banner = document.querySelector("#_tai-lai") ?? document.createElement("pre");
  banner.id = "_tai-lai";
  banner.setAttribute("role", "alert");
  banner.style.cssText =
    "position:fixed;inset:auto 0 0 0;max-height:50vh;overflow:auto;margin:0;padding:1rem;" +
    "background:#fff;color:#111;border-top:4px solid #b3261e;font:14px/1.5 monospace;" +
    "white-space:pre-wrap;z-index:2147483647";
  banner.textContent = JSON.parse(event.data);
  document.body.append(banner);
});
`;

export function makeLiveReload(): LiveReload {
  const pages = new Set<ServerResponse>();
  const current: { problems: string | null } = { problems: null };
  const send = (event: string) => {
    for (const page of pages) page.write(event);
  };
  return {
    connect(response) {
      response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
      response.write(current.problems === null ? ":\n\n" : formatProblems(current.problems));
      pages.add(response);
      response.once("close", () => pages.delete(response));
    },
    reload() {
      current.problems = null;
      send(formatEvent("reload", ""));
    },
    showProblems(text) {
      current.problems = text;
      send(formatProblems(text));
    },
    close() {
      for (const page of pages) page.end();
    },
  };
}

const CONTENT_POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>\n?/;

/**
 * Adds the script while serving, and leaves out the policy that forbids scripts; the files on disk
 * stay as they will be published.
 */
export function injectScript(page: string): string {
  const html = page.replace(CONTENT_POLICY, "");
  const tag = `<script src="${SCRIPT_PATH}"></script>`;
  const bodyEnd = html.lastIndexOf("</body>");
  return bodyEnd === -1 ? html + tag : html.slice(0, bodyEnd) + tag + html.slice(bodyEnd);
}

/** As JSON, because a line break would end the data of an event. */
function formatProblems(text: string): string {
  return formatEvent("problems", JSON.stringify(text));
}

function formatEvent(name: string, data: string): string {
  return `event: ${name}\ndata: ${data}\n\n`;
}
