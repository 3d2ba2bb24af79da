import path from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Files of `tests/` first: most build, or open browsers, for many seconds each, whatever their size. Begun last,
 * one of them would keep one core busy and leave the others idle.
 */
export class ProjectTestsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isFirst = ({ moduleId }: TestSpecification) =>
      /^tests[\\/]/.test(path.relative(this.ctx.config.root, moduleId));
    return [...sorted.filter(isFirst), ...sorted.filter((file) => !isFirst(file))];
  }
}
