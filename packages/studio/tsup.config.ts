import { defineConfig } from 'tsup';

/** The preset and the thread of its compiler, which run in Node; `build/browser.ts` builds what runs in a browser. */
export default defineConfig({
  entry: { preset: 'src/addon/preset.ts', 'compile.thread': 'src/server/compile/compile.thread.ts' },
  format: ['esm'],
  splitting: false,
  treeshake: true,
  dts: false,
  clean: true,
  target: 'es2023',
});
