import { cpSync, readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm'],
  dts: false,
  clean: true,
  target: 'es2023',
  define: { WUSUM_VERSION: JSON.stringify(version) },
  onSuccess: async () => {
    // The pages whose address diagnostics give, and which `wusum explain` prints.
    cpSync('../../docs/diagnostics', 'dist/docs', { recursive: true });
  },
});
