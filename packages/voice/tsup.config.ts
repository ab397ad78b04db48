import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/check/index.ts',
    'src/codes.ts',
    'src/formats/index.ts',
    'src/message.ts',
    'src/text/index.ts',
    'src/vale/index.ts',
    'src/writing/index.ts',
    'src/xliff/index.ts',
    'src/messages/icu-parser.ts',
    'src/messages/icu-parser.node.ts',
  ],
  // Resolved where the package is used: in Node the parser is loaded with the first message.
  external: ['#icu-parser'],
  format: ['esm'],
  // Otherwise files import shared chunks that they use nothing of, which bundlers warn about in a package without side effects.
  treeshake: { moduleSideEffects: false },
  dts: false,
  clean: true,
  target: 'es2023',
});
