import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/window',
  testMatch: '**/*.spec.ts',
  outputDir: 'out/window-tests',
  reporter: 'line',
  // Tests mostly wait for their pages: with two workers the two processors were idle more than half of the time.
  workers: 4,
  // A machine that builds for others may be starved of its processors; what needed a second try is reported as flaky.
  retries: process.env['CI'] ? 2 : 0,
  timeout: 60_000,
  // Two processors make keys, run browsers and wait for each other.
  expect: { timeout: 15_000 },
  fullyParallel: true,
});
