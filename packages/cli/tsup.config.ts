import { cpSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { communityPart, communityPaths, templateFolders } from './src/init/template-folders.js';

export default defineConfig({
  // The last one is the program of a child process.
  entry: [
    'src/bin.ts',
    'src/index.ts',
    'src/watch/index.ts',
    'src/brands/index.ts',
    'src/vite/index.ts',
    'src/import/tailwind/run-config.ts',
  ],
  format: ['esm'],
  dts: false,
  clean: true,
  splitting: true,
  target: 'es2023',
  onSuccess: async () => {
    cpSync('templates', 'dist/templates', { recursive: true });
    for (const path of communityPaths)
      cpSync(`../examples/community/${path}`, `dist/templates/${communityPart}/${path}`, { recursive: true });
    for (const name of templateFolders) cpSync(`../../tokens/${name}`, `dist/template/${name}`, { recursive: true });
  },
});
