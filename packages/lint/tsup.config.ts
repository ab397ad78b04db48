import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/application.ts', 'src/differences.ts'],
  format: ['esm'],
  dts: false,
  clean: true,
  target: 'es2023',
});
