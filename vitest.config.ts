import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/test/longest-first';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    // Thousands of random lives take seconds, and more of them beside other work on the machine.
    testTimeout: 60_000,
    // Vitest leaves one core to its watcher, which on two cores means one after the other: 205 s for 147.
    maxWorkers: '100%',
    // A worker for each of 150 files costs a minute of computing. Modules are loaded anew for each file all the same.
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
});
