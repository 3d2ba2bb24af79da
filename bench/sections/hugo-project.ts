import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

const VALUES_PER_FILE = 60;
/** The home page and the list of all files. */
const PAGES_BESIDE = 2;

export interface HugoProject {
  readonly folder: string;
  readonly pageCount: number;
}

/** A Hugo project of so many files with 60 values each in their front matter: a page per file, a list of all, a home. */
export async function layOutHugoProject(folder: string, fileCount: number): Promise<HugoProject> {
  const content = path.join(folder, "content", "don-vi");
  const layouts = path.join(folder, "layouts", "_default");
  await mkdir(content, { recursive: true });
  await mkdir(layouts, { recursive: true });
  await writeFile(path.join(folder, "config.toml"), CONFIG);
  await writeFile(path.join(layouts, "single.html"), toPage(SINGLE));
  await writeFile(path.join(layouts, "list.html"), toPage(LIST));
  for (let number = 1; number <= fileCount; number += 1)
    await writeFile(path.join(content, `don-vi-${toOrdinal(number)}.md`), toFile(number));
  return { folder, pageCount: fileCount + PAGES_BESIDE };
}

const CONFIG = `baseURL = "https://example.invalid/"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
`;

const SINGLE = `<h1>{{ .Title }}</h1>
<table>
{{ range $name, $value := .Params.so_lieu }}<tr><th>{{ $name }}</th><td>{{ $value }}</td></tr>
{{ end }}</table>`;

const LIST = `<h1>{{ .Title }}</h1>
<table>
{{ range .RegularPages }}<tr><th><a href="{{ .RelPermalink }}">{{ .Title }}</a></th><td>{{ .Params.so_lieu.gia_tri_01 }}</td></tr>
{{ end }}</table>`;

function toPage(body: string): string {
  return `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body>
${body}
</body>
</html>
`;
}

/** Numbers, days and words by turns, as in the files of our units. */
function toFile(number: number): string {
  const values = Array.from({ length: VALUES_PER_FILE }, (_, index) => {
    const value = [String(number + index), "10/4/2020", "có"][index % 3] ?? "";
    return `  gia_tri_${String(index + 1).padStart(2, "0")}: ${value}`;
  });
  return ["---", `title: Đơn vị ${toOrdinal(number)}`, "so_lieu:", ...values, "---", ""].join("\n");
}

function toOrdinal(number: number): string {
  return String(number).padStart(5, "0");
}
