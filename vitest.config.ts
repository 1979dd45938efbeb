import { defineConfig } from 'vitest/config';

// Pure and database tests share workers: isolation costs more than all the tests together.
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/fitness/**/*.test.ts'],
    isolate: false,
    passWithNoTests: false,
  },
});
