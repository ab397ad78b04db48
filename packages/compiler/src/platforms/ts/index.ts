import { tokenFiles } from '../shared/overlays.js';
import type { Platform } from '../shared/platform.js';
import { printTs } from './format.js';
import { tsName } from './name.js';
import { tsValue } from './value.js';

/**
 * `<brand>.<mode>.ts` for those who compile it, and `overrides/<brand>.<mode>.<contexts>.ts` for what is different there; `dist/`
 * holds the same as `.js` and `.d.ts`.
 */
export const ts: Platform<unknown> = {
  name: 'ts',
  description: 'Typed constants: TypeScript, and JavaScript with declarations',
  hooks: { name: tsName, value: tsValue },
  files: ({ stage, read }) =>
    Object.fromEntries(
      tokenFiles(stage, read).flatMap(({ key, tokens }) => [
        [`${key}.ts`, printTs(tokens)],
        [`dist/${key}.js`, printTs(tokens, { kind: 'module' })],
        [`dist/${key}.d.ts`, printTs(tokens, { kind: 'types' })],
      ]),
    ),
};
