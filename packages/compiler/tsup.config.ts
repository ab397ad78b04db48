import { cpSync } from 'node:fs';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'style-dictionary/index': 'src/style-dictionary/index.ts',
    'watch/index': 'src/watch/index.ts',
    'content/ajv': 'src/content/ajv.ts',
    'content/ajv.node': 'src/content/ajv.node.ts',
    'voice/voice': 'src/voice/voice.ts',
    'voice/voice.node': 'src/voice/voice.node.ts',
  },
  // Resolved where the package is used: in Node the validator and the voice engine are loaded with the first content.
  external: ['#ajv', '#voice'],
  format: ['esm'],
  // Otherwise files import shared chunks that they use nothing of, which bundlers warn about in a package without side effects.
  treeshake: { moduleSideEffects: false },
  dts: false,
  clean: true,
  target: 'es2023',
  onSuccess: async () => {
    cpSync('src/content/schemas', 'dist/schemas', { recursive: true });
    cpSync('../../docs/rules', 'dist/docs/rules', { recursive: true });
  },
});
