import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/png.ts', 'src/react.ts'],
  format: ['esm'],
  // Otherwise files import shared chunks that they use nothing of, which bundlers warn about in a package without side effects.
  treeshake: { moduleSideEffects: false },
  dts: false,
  clean: true,
  target: 'es2023',
});
