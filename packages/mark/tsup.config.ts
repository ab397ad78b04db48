import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/grammar.ts', 'src/member.ts', 'src/svg.ts'],
  format: ['esm'],
  dts: false,
  clean: true,
  target: 'es2023',
});
