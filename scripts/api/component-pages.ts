/** The pages of docs/components and docs/tribe, and the facts in both as data for Storybook. */
import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { componentFolders, ownEntries } from '../../packages/react/build/components.js';
import { at } from '../run/paths.mjs';
import { type ComponentDocs, componentProps, type PropDocs } from './component-props.js';
import { componentStatus } from './component-status.js';
import { componentParts, type PartDocs } from './component-styles.js';

/** Everything that is documented of a component folder. */
export interface FolderDocs {
  /** Sub-path of `@wusum/react`, e.g. `dialog`; of `@wusum/tribe` the folder of the component, e.g. `symbols/seal`. */
  readonly path: string;
  readonly components: readonly ComponentDocs[];
  readonly parts: readonly PartDocs[];
}

const react = at('packages', 'react');
const tribe = at('packages', 'tribe');

export async function componentDocs(): Promise<FolderDocs[]> {
  const folders = componentFolders(react);
  const props = componentProps(react, folders);
  return Promise.all(
    folders.map(async (path) => ({
      path,
      components: props.get(path) ?? [],
      parts: await componentParts(join(react, 'src/components', path)),
    })),
  );
}

/** The components of `@wusum/tribe`: `src/<area>/<component>`. */
export async function tribeDocs(): Promise<FolderDocs[]> {
  const stories = globSync('*/*/*.stories.tsx', { cwd: join(tribe, 'src') });
  const all = new Set(stories.map((file) => dirname(file).replaceAll('\\', '/')));
  // A whole page, in `pages`, is a story only: nobody imports it.
  const folders = [...all].filter((path) => existsSync(join(tribe, 'src', path, 'index.ts'))).toSorted();
  const props = componentProps(tribe, folders, '');
  return Promise.all(
    folders.map(async (path) => ({
      path,
      components: props.get(path) ?? [],
      parts: await componentParts(join(tribe, 'src', path)),
    })),
  );
}

/** Pages of docs/tribe by file name, `components.json` among them. */
export async function tribePages(): Promise<Record<string, string>> {
  const docs = await tribeDocs();
  const fileOf = (path: string): string => `${path.replace('/', '-')}.md`;
  const pages = docs.map(
    (folder) => [fileOf(folder.path), pageOf(folder, `@wusum/tribe/${dirname(folder.path)}`)] as const,
  );
  const areas = Map.groupBy(docs, ({ path }) => dirname(path));
  const list = [...areas].map(([area, folders]) => {
    const links = folders.map(
      ({ path, components }) => `- [${components.map(({ name }) => name).join(', ')}](${fileOf(path)})\n`,
    );
    return `## ${area}\n\n${links.join('')}`;
  });
  const readme = `# Components of @wusum/tribe

Props, parts, \`data-*\` attributes and CSS variables of the components for communities, by area, generated from types and styles by \`npm run docs\`. Each is imported from its area, \`@wusum/tribe/symbols\`. [components.json](components.json) has the same facts as data.

${list.join('\n')}`;
  return { ...Object.fromEntries(pages), 'README.md': readme, 'components.json': jsonOf(docs) };
}

/** Pages by file name, `components.json` and `status.json` among them. */
export async function componentPages(): Promise<Record<string, string>> {
  const docs = await componentDocs();
  const status = componentStatus(new Map(docs.map(({ path, components }) => [path, components])));
  const pages = docs.map((folder) => [`${folder.path}.md`, pageOf(folder, `@wusum/react/${folder.path}`)] as const);
  const list = docs.map(({ path, components }) => `- [${components.map(({ name }) => name).join(', ')}](${path}.md)\n`);
  const readme = `# Components

Props, parts, \`data-*\` attributes and CSS variables of every component, generated from types and styles by \`npm run docs\`. [components.json](components.json) has the same facts as data, and [status.json](status.json) the tests and the maturity of each.

${list.join('')}`;
  return {
    ...Object.fromEntries(pages),
    'README.md': readme,
    'components.json': jsonOf(docs),
    'status.json': jsonOf(status),
  };
}

const jsonOf = (facts: unknown): string => `${JSON.stringify(facts, undefined, 2)}\n`;
const code = (text: string): string => `\`${text}\``;
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

/** The style sheet of a component that is not in the index. */
const ownStyles = (path: string): string =>
  `It has an entry of its own: \`@wusum/react/styles.css\` does not contain its styles. Import them too, \`import '@wusum/react/${path}/styles.css'\`; the styled entry, \`@wusum/react/styled/${path}\`, needs no style sheet.\n`;

/** @param entry what people import from */
function pageOf({ path, components, parts }: FolderDocs, entry: string): string {
  const [first] = components;
  const title = first?.name.split('.')[0] ?? path;
  const sections = [
    `# ${title}\n\n\`import { … } from '${entry}'\`\n`,
    ...(ownEntries.includes(path) ? [ownStyles(path)] : []),
    ...components.map((component) => componentSection(component, components.length > 1)),
    ...(parts.length > 0 ? [partsSection(parts), variablesSection(parts)] : []),
  ];
  return sections.filter(Boolean).join('\n');
}

function componentSection({ name, description, element, props }: ComponentDocs, isOneOfMany: boolean): string {
  const rest = element ? `Also takes the props of \`<${element}>\`.\n` : '';
  const own = props.length > 0 ? table(['Prop', 'Type', 'Default', 'Description'], props.map(propRow)) : '';
  return [isOneOfMany ? `## ${name}\n` : '', description ? `${description}\n` : '', own, rest]
    .filter(Boolean)
    .join('\n');
}

const propRow = ({ name, type, required, default: value, description }: PropDocs): string[] => [
  code(name) + (required ? ' (required)' : ''),
  code(type),
  value === undefined ? '' : code(value),
  description,
];

function partsSection(parts: readonly PartDocs[]): string {
  const rows = parts.map(({ name, element, className, attributes }) => [
    name,
    code(`<${element}>`),
    code(`.${className}`),
    attributes.map(attributeText).join('<br>'),
  ]);
  return `## Parts\n\n${table(['Part', 'Element', 'Class', 'Attributes'], rows)}`;
}

function attributeText({ name, values, responsive }: PartDocs['attributes'][number]): string {
  const list = values.length > 0 ? `: ${values.map(code).join(' ')}` : '';
  return code(name) + list + (responsive ? ' (each also after a breakpoint, as in `m-…`)' : '');
}

function variablesSection(parts: readonly PartDocs[]): string {
  const rows = parts
    .filter(({ reads, sets }) => reads.length + sets.length > 0)
    .map(({ name, reads, sets }) => [name, reads.map(code).join(' '), sets.map(code).join(' ')]);
  return rows.length > 0 ? `## CSS variables\n\n${table(['Part', 'Reads', 'Sets'], rows)}` : '';
}
