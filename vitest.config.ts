import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Two processors: more workers only wait for each other. Files leave nothing behind, so that modules are loaded once.
    maxWorkers: 2,
    isolate: false,
    retry: process.env['CI'] ? 1 : 0,
  },
});
