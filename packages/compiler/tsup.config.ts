import { cpSync, mkdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm'],
  dts: false,
  clean: true,
  target: 'es2023',
  // Two hundred small files, of which every command needs the result: as a part of the bundle they load five times faster.
  noExternal: ['culori'],
  onSuccess: async () => {
    mkdirSync('dist/licences', { recursive: true });
    cpSync('node_modules/culori/LICENSE', 'dist/licences/culori.txt');
    cpSync('src/content/schemas', 'dist/schemas', { recursive: true });
    // The pages that diagnostics give the address of.
    for (const name of ['diagnostics', 'rules']) cpSync(`../../docs/${name}`, `dist/docs/${name}`, { recursive: true });
  },
});
