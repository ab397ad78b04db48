import { cpSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** What `init` starts a project from: the files that belong to no brand. */
const templates = ['foundation', 'semantic', 'modes', 'contrast', 'density', 'script', 'content'];

export default defineConfig({
  entry: ['src/bin.ts', 'src/index.ts', 'src/watch/index.ts'],
  format: ['esm'],
  dts: false,
  clean: true,
  splitting: true,
  target: 'es2023',
  onSuccess: async () => {
    cpSync('templates', 'dist/templates', { recursive: true });
    for (const name of templates) cpSync(`../../tokens/${name}`, `dist/template/${name}`, { recursive: true });
  },
});
