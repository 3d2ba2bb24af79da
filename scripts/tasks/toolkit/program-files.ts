/** What a toolkit has of the project, besides its packages: never its data, its outputs or its history. */
const TAKEN = [
  /^(?:scripts|templates)\/(?!.*\.test\.ts$)/u,
  /^examples\/[^/]+\/(?:data|content)\//u,
  /^docs\/[^/]+\.md$/u,
  // Those of the guide; the picture for maintainers is as heavy as all of them.
  /^docs\/hinh\/(?!truoc-sau)[^/]+\.png$/u,
  /^(?:LICENSE|README\.md|CHANGELOG\.md|SECURITY\.md)$/u,
];

/** Folders of the project in which such files are. */
export const TAKEN_FOLDERS = ["scripts", "templates", "examples", "docs"] as const;
export const TAKEN_FILES = ["LICENSE", "README.md", "CHANGELOG.md", "SECURITY.md"] as const;

/** Editors and systems leave such files beside ours. */
const LITTER = /(?:^|\/)(?:\.[^/]*|[^/]*~|~\$[^/]*|Thumbs\.db|desktop\.ini)(?:\/|$)/iu;

/** @param name from the folder of the project on, with `/` */
export function isTaken(name: string): boolean {
  return !LITTER.test(name) && TAKEN.some((pattern) => pattern.test(name));
}
