import { tokenFiles } from '../shared/override-files.js';
import { builtIn } from '../shared/platform.js';
import { printTs } from './format.js';
import { tsName } from './name.js';
import { tsValue } from './value.js';

/**
 * `<brand>.<mode>.ts`, and `overrides/<brand>.<mode>.<contexts>.ts` for the tokens that differ there; `dist/` has the same
 * as `.js` and `.d.ts`.
 */
export const ts = builtIn<unknown>({
  name: 'ts',
  description: 'Typed constants: TypeScript, and JavaScript with declarations',
  hooks: { name: tsName, value: tsValue },
  files: ({ target, read }) =>
    Object.fromEntries(
      tokenFiles(target, read).flatMap(({ key, tokens }) => [
        [`${key}.ts`, printTs(tokens)],
        [`dist/${key}.js`, printTs(tokens, { kind: 'module' })],
        [`dist/${key}.d.ts`, printTs(tokens, { kind: 'types' })],
      ]),
    ),
});
