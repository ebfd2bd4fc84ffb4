import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/window',
  testMatch: '**/*.spec.ts',
  outputDir: 'out/window-tests',
  reporter: 'line',
  workers: 2,
  retries: 0,
  timeout: 30_000,
  fullyParallel: true,
});
