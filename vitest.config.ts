import { defineConfig } from 'vitest/config';

// Pure and database tests share workers: isolation costs more than all the tests together.
export default defineConfig({
  test: {
    isolate: false,
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'pure',
          // Walks take their time on a busy machine.
          testTimeout: 120_000,
          include: ['src/**/*.test.{ts,tsx}', 'tests/fitness/**/*.test.ts'],
          exclude: ['**/*.db.test.ts'],
        },
      },
      {
        test: {
          name: 'db',
          include: ['src/**/*.db.test.ts', 'tests/**/*.db.test.ts'],
          globalSetup: ['tests/support/database-cluster.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'program',
          include: ['tests/program/**/*.test.ts'],
          globalSetup: ['tests/support/database-cluster.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          // The roads through months need a calendar that moves, so they bring an office of their own on this server.
          globalSetup: ['tests/support/journey-office.ts', 'tests/support/database-cluster.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
