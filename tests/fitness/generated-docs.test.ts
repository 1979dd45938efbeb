import { expect, it } from 'vitest';
import { errorsMarkdown } from '../../scripts/describe-errors.ts';
import { stepsMarkdown } from '../../scripts/describe-steps.ts';
import { readHouseFile } from '../support/house.ts';

it('docs/errors.md says what the program says', () => {
  expect(readHouseFile('docs/errors.md')).toBe(errorsMarkdown());
});

it('docs/law/steps.md says what the table of steps says', () => {
  expect(readHouseFile('docs/law/steps.md')).toBe(stepsMarkdown());
});
