import createMarkdown from "markdown-it";

/** A guide in Markdown as a page that any browser opens from the disk. Links to other guides lead to their pages. */
export function toGuidePage(text: string): string {
  const markdown = createMarkdown({ html: false });
  const tokens = markdown.parse(text, {});
  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open") token.attrSet("id", toAnchor(toWords(tokens[index + 1])));
    for (const link of token.children ?? []) {
      const href = link.type === "link_open" ? link.attrGet("href") : null;
      if (href !== null) link.attrSet("href", toPageLink(href));
    }
  }
  const title = toWords(tokens.find((_, index) => tokens[index - 1]?.type === "heading_open"));
  const body = markdown.renderer.render(tokens, markdown.options, {});
  return [
    '<!doctype html>\n<html lang="vi">\n<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${markdown.utils.escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>\n<main>\n${body}</main>\n</html>\n`,
  ].join("\n");
}

type Token = ReturnType<ReturnType<typeof createMarkdown>["parse"]>[number];

/** The words of a heading, without its signs. */
function toWords(inline: Token | undefined): string {
  return (inline?.children ?? []).map(({ content }) => content).join("");
}

/** As the place where the guides are written makes them, so that their links find them. */
function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
    .replace(/\s/gu, "-");
}

/** `du-lieu.md#x` beside it; what lies elsewhere stays. */
function toPageLink(href: string): string {
  return href.replace(/^([a-z-]+)\.md(?=#|$)/u, "$1.html");
}

const STYLE =
  "body{margin:0;font:1rem/1.6 'Segoe UI',system-ui,sans-serif;color:#1a1a1a;background:#fff}" +
  "main{max-width:60rem;margin:0 auto;padding:1.5rem}h1,h2,h3{line-height:1.25}h2{margin-top:2.5rem}" +
  "table{border-collapse:collapse;display:block;overflow-x:auto}th,td{border:1px solid #bbb;padding:.4rem .6rem;text-align:left;vertical-align:top}" +
  "code{font-family:Consolas,monospace;font-size:.94em;background:#f2f2f2;padding:0 .2em}pre{background:#f2f2f2;padding:1rem;overflow-x:auto}pre code{padding:0}" +
  "img{max-width:100%;height:auto;border:1px solid #ddd}blockquote{margin:1rem 0;padding:.2rem 1rem;border-left:.3rem solid #b00}a{color:#0645ad}";
