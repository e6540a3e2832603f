import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** Thousands of random lives: more than a minute in one file. */
const LONGEST = ['tests/properties/'];

/**
 * Vitest begins with the largest files where it has not measured any, as in a fresh clone. The longest ones are small, and
 * one that begins last keeps one core busy while the other has nothing left to do.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.some((part) => moduleId.includes(part));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
