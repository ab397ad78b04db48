import { cpSync, mkdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/internal.ts', 'src/lazy.ts', 'src/lazy.node.ts', 'src/derive/vision.ts'],
  // Resolved where the package is used: in Node each package is loaded at its first use.
  external: ['#lazy'],
  format: ['esm'],
  dts: false,
  clean: true,
  target: 'es2023',
  treeshake: { moduleSideEffects: false },
  // Two hundred small files, of which every command needs the result: as a part of the bundle they load five times faster.
  noExternal: ['culori'],
  onSuccess: async () => {
    mkdirSync('dist/licences', { recursive: true });
    cpSync('node_modules/culori/LICENSE', 'dist/licences/culori.txt');
  },
});
