import { parseManifest, type Manifest } from '../disk/read-manifest.js';
import type { TemplateName } from './ask-template.js';
import { fontRange } from './known-family.js';

/** `wusum.config.ts` of a new project. */
export function configFile(platforms: readonly string[], out = 'build'): string {
  const names = platforms.map((name) => `'${name}'`).join(', ');
  return `import { defineConfig } from 'wusum';

export default defineConfig({
  tokens: 'tokens',
  out: '${out}',
  platforms: [${names}],
});
`;
}

const scripts = { build: 'wusum build', check: 'wusum check' };

interface ManifestValues {
  readonly id: string;
  readonly version: string;
  readonly fonts: readonly string[];
  readonly addons?: readonly string[];
}

/**
 * `package.json` with scripts for the tokens. Existing entries are kept.
 *
 * @param fonts font packages to install
 * @param addons packages of ours to install, of the version of the command
 */
export function manifestFile(text: string | undefined, { id, version, fonts, addons = [] }: ManifestValues): string {
  const fresh: object = { name: id, private: true, type: 'module' };
  const manifest: Manifest = text === undefined ? fresh : parseManifest(text);
  const own = manifest.scripts ?? {};
  const added = Object.entries(scripts).map(([name, command]) => [name in own ? `tokens:${name}` : name, command]);
  const ours = Object.fromEntries(['wusum', ...addons].map((name) => [name, `^${version}`]));
  const wanted = { ...ours, ...Object.fromEntries(fonts.map((name) => [name, fontRange])) };
  const missing = Object.entries(wanted).filter(([name]) => manifest.dependencies?.[name] === undefined);
  const changed = {
    ...manifest,
    scripts: { ...(Object.fromEntries(added) as Record<string, string>), ...own },
    ...(missing.length > 0 && {
      devDependencies: { ...(Object.fromEntries(missing) as Record<string, string>), ...manifest.devDependencies },
    }),
  };
  return `${JSON.stringify(changed, undefined, 2)}\n`;
}

/**
 * `README.md` of a new project: what to edit and which commands to run.
 *
 * @param name name of the brand; any text
 */
export function readmeFile(id: string, name: string, template: TemplateName): string {
  const components = sections[template];
  const title = name.replace(/[\\`*_{}[\]<>#|&!]/gu, '\\$&');
  return `# ${title}: tokens

Design tokens of ${title}: DTCG 2025.10 JSON, combined by \`tokens/${id}.resolver.json\`, and content in files of its own kind.

| folder | contents |
| --- | --- |
| \`tokens/brands/${id}/\` | the brand, which you edit: \`brand.json\` (names, languages, fonts), seed colours, \`words.<language>.json\`, \`voice.json\`, \`mark.svg\`, \`pattern.json\` |
| \`tokens/content/\` | the same for all brands: what a brand omits is taken from here |
| \`tokens/semantic/\` | the contract: every public token name, with its default |
| \`tokens/component/\` | sizes of the components, one file each |
| \`tokens/foundation/\` | scales, the ramp curve, the contrast targets |
| \`tokens/modes/\` \`contrast/\` \`density/\` \`script/\` | one file per context |

## Your first change

Open \`tokens/brands/${id}/color.tokens.json\` and change \`color.seed.accent\`. All ramps, states and modes are derived
from it, with sufficient contrast.

\`\`\`sh
npx wusum check                              # report all problems with file, line and column
npx wusum build                              # write build/; with errors, nothing is written
npx wusum explain color.accent.solid         # show where a value comes from
npx wusum diff HEAD                          # show what you changed
npx wusum brand new <id>                     # add another brand on the same contract
npx wusum words export --language fr         # translate the messages
npx wusum sync                               # list new and deleted files in the resolver document
\`\`\`

Any name of \`tokens/semantic/\`, \`tokens/component/\` or \`tokens/foundation/\` can have another value in a \`*.tokens.json\` file of the brand.
${components}
`;
}

const tokensOnly = `For the React components, run \`npx wusum add react\` in the folder of your app.`;

const withShowcase = `\`npm run dev\` builds the theme and starts the app; an edit of the tokens shows at once. \`src/showcase\` is an example:
replace it by your own pages. \`src/brand\` is generated and not committed.`;

const withCommunity = `## The community

\`npm run dev\` builds the theme and starts the application; an edit of the tokens shows at once. It needs Node 24 and no other
service: the database and the letters with links to sign in are in \`.data/\`, filled at the first start with fifty members.
Sign in as \`noor@community.example\` (a host) or \`amal@community.example\` (a member). \`npm run build\` and \`npm start\` run it for
production; \`COMMUNITY_ORIGIN\` is its address in letters.

| folder | contents |
| --- | --- |
| \`app/\` | the pages; \`src/ui/\` is what runs in the browser |
| \`src/server/\` | who may do what, and what is kept: \`actions/policy.ts\`, \`db/migrations.ts\` |
| \`src/words/\` | the words of the pages; \`brands.<language>.json\` has those that a brand says in its own way |
| \`src/seed/\` | the members of the example: empty \`seed.ts\` for a community of your own |

\`src/brand\` is generated and not committed.`;

const sections: Readonly<Record<TemplateName, string>> = {
  tokens: tokensOnly,
  vite: withShowcase,
  next: withShowcase,
  community: withCommunity,
};

/** `.gitignore` with the folders that are not committed added. */
export function ignoreFile(text: string | undefined, folders: readonly string[] = ['node_modules', 'build']): string {
  const lines = (text ?? '').split(/\r?\n/u);
  const missing = folders.filter((name) => !lines.some((line) => line.replaceAll(/^\/|\/$/gu, '') === name));
  const before = text === undefined || text === '' || text.endsWith('\n') ? (text ?? '') : `${text}\n`;
  return `${before}${missing.map((name) => `${name}/\n`).join('')}`;
}
