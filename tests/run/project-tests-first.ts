import path from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Runs the files of `tests/` first. Most of them build or open browsers for many seconds. If one of them started
 * last, one core would work and the others would wait.
 */
export class ProjectTestsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isFirst = ({ moduleId }: TestSpecification) =>
      /^tests[\\/]/.test(path.relative(this.ctx.config.root, moduleId));
    return [...sorted.filter(isFirst), ...sorted.filter((file) => !isFirst(file))];
  }
}
