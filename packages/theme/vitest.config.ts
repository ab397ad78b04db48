import { defineConfig } from 'vitest/config';

/** What only a browser can tell: whether scopes nest. Node drives one Chromium for all files. */
export default defineConfig({
  test: {
    name: 'theme in a browser',
    root: import.meta.dirname,
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
