import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, though its files are short; vitest begins with the largest files where it knows no better. */
const slow = /\/(test\/(cluster|notebooks|workshop|packages|laboratory)|docs\/gallery)\//;

const isSlow = ({ moduleId }: TestSpecification): boolean => slow.test(moduleId);

/** Begins with what takes longest: begun last it would keep one processor waiting for the other. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}
