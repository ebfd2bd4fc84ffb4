import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Two processors: more workers only wait for each other.
    maxWorkers: 2,
    retry: process.env['CI'] ? 1 : 0,
  },
});
