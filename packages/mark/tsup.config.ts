import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/grammar.ts',
    'src/lockup.ts',
    'src/member.ts',
    'src/svg.ts',
    'src/svg/lazy.ts',
    'src/svg/lazy.node.ts',
  ],
  // Resolved where the package is used: in Node each package is loaded with the first file.
  external: ['#lazy'],
  format: ['esm'],
  // Otherwise files import shared chunks that they use nothing of, which bundlers warn about in a package without side effects.
  treeshake: { moduleSideEffects: false },
  dts: false,
  clean: true,
  target: 'es2023',
});
