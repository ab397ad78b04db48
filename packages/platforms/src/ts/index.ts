import { tokenFiles } from '../shared/override-files.js';
import { srgbCssLosses } from '../shared/losses.js';
import { builtIn } from '../shared/platform.js';
import { type FileEntry, uniqueFiles } from '../shared/unique-files.js';
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
  losses: srgbCssLosses,
  files: ({ target, read }) =>
    uniqueFiles(
      tokenFiles(target, read).flatMap(({ key, tokens, origin }): FileEntry[] => [
        [`${key}.ts`, printTs(tokens), origin],
        [`dist/${key}.js`, printTs(tokens, { kind: 'module' }), origin],
        [`dist/${key}.d.ts`, printTs(tokens, { kind: 'types' }), origin],
      ]),
    ),
});
