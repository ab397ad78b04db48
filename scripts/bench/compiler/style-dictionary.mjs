// Style Dictionary alone: one instance for each permutation, as its maintainers advise, from the same files.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import StyleDictionary from 'style-dictionary';
import { permutations } from './permutations.mjs';

const out = process.argv[2];
mkdirSync(out, { recursive: true });

for (const { input, sources } of permutations()) {
  const name = Object.values(input).join('.');
  const dictionary = new StyleDictionary({
    source: sources,
    usesDtcg: true,
    log: { warnings: 'disabled', verbosity: 'silent', errors: { brokenReferences: 'console' } },
    platforms: {
      css: {
        transformGroup: 'css',
        prefix: 'ws',
        buildPath: `${join(out)}/`,
        files: [{ destination: `${name}.css`, format: 'css/variables' }],
      },
    },
  });
  await dictionary.buildAllPlatforms();
}
