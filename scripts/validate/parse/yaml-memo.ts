import type { Problem, Report } from "../../model/problem.ts";
import type { SourceNode } from "./source-node.ts";
import { parseYaml, type YamlSource } from "./yaml.ts";

/** Parses one YAML document, as `parseYaml` does. */
export type ParseYaml = typeof parseYaml;

/** What a living process keeps of the YAML files that it has parsed. */
export interface YamlMemo {
  /**
   * Begins a run over all files: a file with the text of the last run is not parsed again, its problems are reported
   * again. What the last run did not ask for is forgotten.
   */
  readonly beginRun: () => ParseYaml;
}

interface Parsed {
  readonly text: string;
  readonly node: SourceNode | undefined;
  readonly problems: readonly Problem[];
}

/** A memo that is empty before the first run. */
export function createYamlMemo(): YamlMemo {
  const last = new Map<string, Parsed>();
  const current = new Map<string, Parsed>();
  return {
    beginRun: () => {
      last.clear();
      for (const [file, parsed] of current) last.set(file, parsed);
      current.clear();
      return (source, report) => {
        const known = last.get(source.file);
        const parsed = known?.text === source.text ? known : parse(source);
        current.set(source.file, parsed);
        parsed.problems.forEach(report);
        return parsed.node;
      };
    },
  };
}

function parse(source: YamlSource): Parsed {
  const problems: Problem[] = [];
  const listen: Report = (problem) => problems.push(problem);
  return { text: source.text, node: parseYaml(source, listen), problems };
}
