import { cpSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** What `init` starts a project from: the tokens that belong to no brand. */
const templates = ['foundation', 'semantic', 'content', 'modes', 'contrast', 'density', 'script'];

export default defineConfig({
  entry: ['src/bin.ts', 'src/index.ts'],
  format: ['esm'],
  dts: false,
  clean: true,
  splitting: true,
  target: 'es2023',
  onSuccess: async () => {
    for (const name of templates) cpSync(`../../tokens/${name}`, `dist/template/${name}`, { recursive: true });
  },
});
