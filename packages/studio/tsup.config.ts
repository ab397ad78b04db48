import { defineConfig } from 'tsup';

/** The preset, which runs in Node; `build/browser.ts` builds what runs in a browser. */
export default defineConfig({
  entry: { preset: 'src/addon/preset.ts' },
  format: ['esm'],
  splitting: false,
  treeshake: true,
  dts: false,
  clean: true,
  target: 'es2023',
});
