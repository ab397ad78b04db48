import { parseSync } from 'vite';

/** A node of the syntax tree, as far as it is read here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [member: string]: unknown;
}

/** Properties and attributes whose text is in no page, or a code that is the same in every language. */
const notProse = new Set([
  'style',
  'className',
  'd',
  'inLatin',
  'language',
  'shortcut',
  'timeZone',
  'zone',
  'currency',
  'kind',
  'licence',
  'licences',
]);

/** Properties of a meta or story that Storybook's sidebar shows. */
const sidebar = new Set(['title', 'name']);
/** Methods that take a meta or story. */
const factories = new Set(['meta', 'story', 'extend']);

/** Elements with code, which is the same in every language. */
const codeElements = new Set(['code', 'kbd', 'pre', 'samp', 'Code', 'Kbd']);

/** A capital letter with another letter, two words with a space between them, or an Arabic letter. */
const prose = /\p{Script=Arabic}|^\p{Lu}\p{L}|\p{L}{2,}\s+\p{L}{2,}/u;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/**
 * Text in the code of a story that belongs in its words file: text between tags that has a letter, and literals that
 * read as prose. Exempt are imports, titles and names of stories, styles, and text in code elements.
 *
 * @param file its extension determines the parser
 * @returns each text with its line: `12: Send`
 */
export function proseInStory(file: string, source: string): string[] {
  const { program, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const found: [start: number, text: string][] = [];
  visit(program as unknown as Node, found);
  return found.map(([start, text]) => `${source.slice(0, start).split('\n').length}: ${text.trim()}`);
}

function visit(node: Node, found: [start: number, text: string][]): void {
  if (isExempt(node)) return;
  if (node.type === 'JSXText' && /\p{L}/u.test(String(node['value']))) found.push([node.start, String(node['value'])]);
  for (const text of literalsOf(node)) if (prose.test(text)) found.push([node.start, text]);
  const shownInSidebar = sidebarOf(node);
  for (const child of Object.values(node).flat())
    if (shownInSidebar && child === shownInSidebar) visitStory(shownInSidebar, found);
    else if (isNode(child)) visit(child, found);
}

/** A meta or story, without what the sidebar shows of it. */
function visitStory(node: Node, found: [start: number, text: string][]): void {
  for (const property of node['properties'] as Node[])
    if (!sidebar.has(nameOf(property['key']))) visit(property, found);
}

/** The object in `preview.meta({ … })`, `meta.story({ … })` or `Story.extend({ … })`. */
function sidebarOf(node: Node): Node | undefined {
  const { callee } = node as { callee?: Node };
  if (node.type !== 'CallExpression' || !factories.has(nameOf(callee?.['property']))) return undefined;
  const [given] = node['arguments'] as Node[];
  return given?.type === 'ObjectExpression' ? given : undefined;
}

function literalsOf(node: Node): string[] {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : [];
  if (node.type === 'TemplateElement') return [(node['value'] as { cooked: string }).cooked];
  return [];
}

function isExempt(node: Node): boolean {
  if (/^(?:Import|ExportAll|TS)/.test(node.type)) return !/^TS(?:As|Satisfies|NonNull)/.test(node.type);
  if (node.type === 'Property') return notProse.has(nameOf(node['key']));
  if (node.type === 'JSXAttribute') return notProse.has(nameOf(node['name']));
  if (node.type === 'JSXElement') return codeElements.has(nameOf((node['openingElement'] as Node)['name']));
  return false;
}

/** The name of an identifier, or the text of a quoted key. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  const name = node['name'] ?? node['value'];
  return typeof name === 'string' ? name : '';
}

/** Paths of all texts of a language: `sides.before`. Anything else than a text or a group is named with its type. */
export function textPaths(words: unknown, path = ''): string[] {
  if (typeof words === 'string') return words.trim() === '' ? [`${path} is empty`] : [path];
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return [`${path} is not a text`];
  return Object.entries(words).flatMap(([name, text]) => textPaths(text, path === '' ? name : `${path}.${name}`));
}

/** A text and its language, a BCP 47 tag. */
export interface SpokenText {
  readonly language: string;
  readonly text: string;
}

/**
 * All texts but `code`, each with its language: that of the nearest group with a member `language`, as a post in another
 * language has. Of HTML it is the text, without names and code, which may be in another script.
 */
export function textsOf(words: unknown, language: string, name = ''): SpokenText[] {
  if (typeof words === 'string') return [{ language, text: name === 'html' ? textOfHtml(words) : words }];
  if (typeof words !== 'object' || words === null) return [];
  const own = 'language' in words && typeof words.language === 'string' ? words.language : language;
  return Object.entries(words).flatMap(([key, text]) => (key === 'code' ? [] : textsOf(text, own, key)));
}

const textOfHtml = (html: string): string =>
  html
    .replaceAll(/<(bdi|code)\b[^>]*>.*?<\/\1>/gsu, '…')
    .replaceAll(/<[^>]*>/gu, ' ')
    .trim();
