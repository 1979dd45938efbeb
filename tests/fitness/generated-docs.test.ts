import { expect, it } from 'vitest';
import { errorsMarkdown } from '../../scripts/describe-errors.ts';
import { readHouseFile } from '../support/house.ts';

it('docs/errors.md says what the program says', () => {
  expect(readHouseFile('docs/errors.md')).toBe(errorsMarkdown());
});
