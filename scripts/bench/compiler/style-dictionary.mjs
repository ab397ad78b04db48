// Style Dictionary alone: one instance per permutation, as its maintainers recommend, from the same files.
import { mkdirSync, readFileSync } from 'node:fs';
import StyleDictionary from 'style-dictionary';

const [list, out] = process.argv.slice(2);
mkdirSync(out, { recursive: true });

for (const { input, sources } of JSON.parse(readFileSync(list, 'utf8'))) {
  const name = Object.values(input).join('.') || 'all';
  const dictionary = new StyleDictionary({
    source: sources,
    usesDtcg: true,
    log: { warnings: 'disabled', verbosity: 'silent', errors: { brokenReferences: 'console' } },
    platforms: {
      css: {
        transformGroup: 'css',
        prefix: 'ws',
        buildPath: `${out}/`,
        files: [{ destination: `${name}.css`, format: 'css/variables' }],
      },
    },
  });
  await dictionary.buildAllPlatforms();
}
