import type { BrandAnswers } from './brand-files.js';

/** `wusum.config.ts` of a new project. */
export function configFile(platforms: readonly string[]): string {
  const names = platforms.map((name) => `'${name}'`).join(', ');
  return `import { defineConfig } from 'wusum';

export default defineConfig({
  tokens: 'tokens',
  out: 'build',
  platforms: [${names}],
});
`;
}

const scripts = { build: 'wusum build', check: 'wusum check' };

/** The manifest with scripts for the tokens; what stands there already is left alone. */
export function manifestFile(text: string | undefined, id: string, version: string): string {
  const manifest = (text === undefined ? { name: id, private: true, type: 'module' } : JSON.parse(text)) as {
    scripts?: Record<string, string>;
    devDependencies?: Record<string, string>;
    dependencies?: Record<string, string>;
  };
  const own = manifest.scripts ?? {};
  const added = Object.entries(scripts).map(([name, command]) => [name in own ? `tokens:${name}` : name, command]);
  const isThere = manifest.dependencies?.['wusum'] ?? manifest.devDependencies?.['wusum'];
  const changed = {
    ...manifest,
    scripts: { ...(Object.fromEntries(added) as Record<string, string>), ...own },
    ...(isThere === undefined && { devDependencies: { ...manifest.devDependencies, wusum: `^${version}` } }),
  };
  return `${JSON.stringify(changed, undefined, 2)}\n`;
}

/** `README.md` of a new project: what to edit, and what to run. */
export function readmeFile({ id, names }: BrandAnswers): string {
  return `# ${names.en}: tokens

The look of ${names.en} as data: DTCG 2025.10 JSON, read through \`tokens/${id}.resolver.json\`.

| folder | what stands there |
| --- | --- |
| \`tokens/brands/${id}/\` | what you edit: the name, the seed colours, the fonts |
| \`tokens/semantic/\` | the contract: every name that a platform may use, with its default |
| \`tokens/foundation/\` | scales, the ramp curve, the contrast targets |
| \`tokens/modes/\` \`contrast/\` \`density/\` \`script/\` | one file for each context |

## Your first change

Open \`tokens/brands/${id}/color.tokens.json\` and change \`color.seed.accent\`. Every ramp, state and mode follows, and
keeps its contrast.

\`\`\`sh
npx wusum check                              # every problem at once, with its place
npx wusum build                              # writes build/, whole or not at all
npx wusum explain color.accent.solid         # why a token has its value
npx wusum diff HEAD                          # what you changed, with the contrast of it
npx wusum brand new <id>                     # one more brand on the same contract
\`\`\`

Any name of \`tokens/semantic/\` or \`tokens/foundation/\` can be given another value in a file of the brand; add the
file to the resolver document. For the React components, install \`@wusum/react\`,
\`@wusum/contract\` and the font packages of your families (fontsource), and add the platform \`theme\` to
\`wusum.config.ts\`.
`;
}

/** The ignore file with the output in it. */
export function ignoreFile(text: string | undefined): string {
  const lines = (text ?? '').split(/\r?\n/u);
  const missing = ['node_modules', 'build'].filter((name) => !lines.some((line) => line.replaceAll('/', '') === name));
  const before = text === undefined || text === '' || text.endsWith('\n') ? (text ?? '') : `${text}\n`;
  return `${before}${missing.map((name) => `${name}/\n`).join('')}`;
}
