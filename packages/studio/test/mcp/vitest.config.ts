import { defineConfig } from 'vitest/config';

/** Starts Storybook as `npm start` does, and asks its MCP endpoint. */
export default defineConfig({
  test: {
    name: 'mcp',
    root: import.meta.dirname,
    setupFiles: ['../../../../scripts/testing/fail-on-console.ts'],
    include: ['*.test.ts'],
    testTimeout: 150_000,
    hookTimeout: 300_000,
  },
});
