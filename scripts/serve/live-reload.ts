import type { ServerResponse } from "node:http";

/** Where the outputs stand that follow the pages. */
export interface BehindNote {
  /** One sentence; empty: there is nothing to say. */
  readonly text: string;
  /** Addresses of documents that are older than the pages. */
  readonly old: readonly string[];
}

/** An open page. */
export interface OpenPage {
  readonly address: string;
  /** Of what it shows; empty: it did not say. */
  readonly version: string;
}

/** The pages that listen, and what they are told. */
export interface LiveReload {
  /**
   * Keeps a response open and sends it events; what is to be shown at present goes out at once.
   * @param page `null`: it did not say which it is
   */
  connect(response: ServerResponse, page: OpenPage | null): void;
  /** Makes one page load again. */
  readonly reloadOne: (response: ServerResponse) => void;
  /** Makes the pages load again that `isOutdated` names; problems vanish from the others. */
  refresh(isOutdated: (page: OpenPage) => Promise<boolean>): Promise<void>;
  /** Makes all pages load again. */
  readonly reload: () => void;
  readonly showProblems: (text: string) => void;
  readonly showBehind: (note: BehindNote) => void;
  close(): void;
}

export function makeLiveReload(): LiveReload {
  const pages = new Map<ServerResponse, OpenPage | null>();
  const current = { problems: "", behind: { text: "", old: [] as readonly string[] } };
  const send = (event: string) => {
    for (const response of pages.keys()) response.write(event);
  };
  const showProblems = (text: string) => {
    if (text === current.problems) return;
    current.problems = text;
    send(formatEvent("problems", text));
  };
  return {
    connect(response, page) {
      response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
      response.write(":\n\n");
      if (current.problems !== "") response.write(formatEvent("problems", current.problems));
      if (current.behind.text !== "") response.write(formatEvent("behind", current.behind));
      pages.set(response, page);
      response.once("close", () => pages.delete(response));
    },
    reloadOne: (response) => void response.write(RELOAD),
    async refresh(isOutdated) {
      showProblems("");
      await Promise.all(
        [...pages].map(async ([response, page]) => {
          if (page === null || (await isOutdated(page))) response.write(RELOAD);
        }),
      );
    },
    reload() {
      showProblems("");
      send(RELOAD);
    },
    showProblems,
    showBehind(note) {
      current.behind = note;
      send(formatEvent("behind", note));
    },
    close() {
      for (const response of pages.keys()) response.end();
    },
  };
}

const RELOAD = "event: reload\ndata: \n\n";

/** As JSON, because a line break would end the data of an event. */
function formatEvent(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
