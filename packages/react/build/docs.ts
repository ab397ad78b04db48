/** Documentation in the package, for editors and agents that read `node_modules`: one page for each component, and an index. */
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the index needs of `docs/components/components.json`. */
export interface DocumentedFolder {
  /** Sub-path of `@wusum/react`, e.g. `dialog`. */
  readonly path: string;
  readonly components: readonly { readonly name: string; readonly description: string }[];
}

/** What `llms.txt` of `@wusum/react` begins with. */
export const reactRules = `# @wusum/react

> React components in the identity of any brand, right-to-left and left-to-right. Words that a component shows on its own are in the reader's language and the brand's voice.

## Rules

- Load two style sheets once: that of the theme (\`@wusum/theme/theme.css\`, or the one that \`wusum build\` writes) and \`@wusum/react/styles.css\`. There is no provider.
- Set \`lang\` and \`dir\` on \`<html>\`. \`data-brand\`, \`data-mode\`, \`data-contrast\` and \`data-density\` on any element, or \`<Brand>\`, set a scope.
- \`variant\` is form, \`color\` is role, \`size\` is size, \`elevation\` is height. Values are the same everywhere.
- A state has a controlled and an uncontrolled form: \`value\`, \`defaultValue\`, \`onValueChange(value, { reason, event })\`; also \`open\` and \`checked\`.
- A form control takes \`label\`, \`description\`, \`error\`, \`required\`, and has its text in a \`Field\`. Do not add \`<label>\` by hand.
- Styles of your own read the variables of the theme (\`var(--ws-color-accent-solid)\`) and use logical properties. No raw colours.
- Icons in \`start\` and \`end\`; the text of a button is its child.

## Components

`;

/** The first sentence of a description. */
export const firstSentence = (text: string): string =>
  /^[\s\S]*?[.!?](?=\s|$)/.exec(text)?.[0].replace(/\s+/g, ' ') ?? text;

/** What `llms.txt` of `@wusum/tribe` begins with. */
export const tribeRules = `# @wusum/tribe

> Components for communities: stories with consent, thought, care and belonging. They are presentational and controlled: typed data in, callbacks out, no server.

## Rules

- Load three style sheets once: that of the theme, \`@wusum/react/styles.css\` and \`@wusum/tribe/styles.css\`. There is no provider. Import from an area: \`@wusum/tribe/stories\`, \`/thought\`, \`/care\`, \`/belonging\`, \`/symbols\`, \`/campaign\`; server code from its \`/model\`.
- A story is shown on a surface only with a live grant: the types refuse one without it. Credit is what the member has asked for.
- Content of members is hostile until it has passed \`@wusum/tribe/content\`. Each piece has its \`lang\` and \`dir\`; names are in \`<bdi>\`.
- There are no followers, reach or impressions: types and run time refuse them. Figures about fewer than ten people are not shown.

## Components

`;

/** The text of `llms.txt`: rules, and each component with its page and its purpose. See https://llmstxt.org. */
export function llmsText(rules: string, folders: readonly DocumentedFolder[]): string {
  const lines = folders.map(({ path, components: [first] }) => {
    const title = first?.name.split('.')[0] ?? path;
    return `- [${title}](docs/${path.replaceAll('/', '-')}.md): ${firstSentence(first?.description ?? '')}\n`;
  });
  return rules + lines.join('');
}

/** Writes `llms.txt` and `docs/*.md` from the pages in `source` (docs/components or docs/tribe of the repository). */
export async function writeDocs(source: string, dist: string, rules: string): Promise<void> {
  await mkdir(join(dist, 'docs'), { recursive: true });
  const pages = (await readdir(source)).filter((name) => name.endsWith('.md') && name !== 'README.md');
  for (const name of pages) await copyFile(join(source, name), join(dist, 'docs', name));
  const folders = JSON.parse(await readFile(join(source, 'components.json'), 'utf8')) as DocumentedFolder[];
  await writeFile(join(dist, 'llms.txt'), llmsText(rules, folders));
}
