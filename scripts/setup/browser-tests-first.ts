import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Files under `tests/` first: they build and open browsers for many seconds each, whatever their size, and
 * begun last one of them would keep one core busy and leave the others idle.
 */
export default class BrowserTestsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification) => moduleId.includes("/tests/");
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}
