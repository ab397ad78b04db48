import { defineConfig } from 'vitest/config';

/** New apps from the packed packages. They run one after the other, because each build uses all cores. */
export default defineConfig({
  test: {
    name: 'consumers',
    root: import.meta.dirname,
    include: ['*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 400_000,
  },
});
