import { parse } from '@babel/parser';
import type { Expression, Node, Statement } from './nodes.js';
import { assignedTo, exportedNames, unwrapped, valueOf } from './nodes.js';

/** An edited `.storybook/main`, or why it was left as it is. */
export type AddonEdit =
  | { readonly kind: 'edited' | 'unchanged'; readonly text: string }
  /** The user adds it; the reason completes the sentence "…: <reason>". */
  | { readonly kind: 'byHand'; readonly reason: string };

/**
 * Adds an addon to the list `addons` of Storybook's main file. Everything else stays as it is, byte for byte. Read are
 * ES modules and CommonJS, with or without types, a config object or named exports, and lists of `getAbsolutePath(…)`.
 *
 * @param text content of `.storybook/main.*`
 * @param addon name of the package
 * @param options its options as code, with single quotes; without them, the addon is its name alone
 */
export function addAddon(text: string, addon: string, options?: string): AddonEdit {
  let body: readonly Statement[];
  try {
    const { program } = parse(text, { sourceType: 'unambiguous', plugins: ['typescript', 'jsx'] });
    body = program.body as unknown as readonly Statement[];
  } catch (error) {
    return { kind: 'byHand', reason: `the file has a syntax error (${(error as Error).message})` };
  }
  const named = exportedNames(body).get('addons');
  const config = named === undefined ? unwrapped(configOf(body), body) : undefined;
  if (named === undefined && config?.type !== 'ObjectExpression')
    return { kind: 'byHand', reason: 'its config is not an object in this file' };
  const member = named ?? (config === undefined ? undefined : valueOf(config, 'addons'));
  if (member === undefined)
    return { kind: 'edited', text: withMember(text, config!, elementLike(text, [], addon, options)) };
  const list = unwrapped(member, body);
  if (list?.type !== 'ArrayExpression') return { kind: 'byHand', reason: 'its `addons` are not a list in this file' };
  if (names(list).includes(addon)) return { kind: 'unchanged', text };
  return { kind: 'edited', text: withElement(text, list, (elements) => elementLike(text, elements, addon, options)) };
}

/** `export default …` or `module.exports = …`. */
function configOf(body: readonly Statement[]): Expression | undefined {
  const exported = body.find(({ type }) => type === 'ExportDefaultDeclaration');
  return (exported?.declaration as Expression | undefined) ?? assignedTo(body, 'module.exports');
}

/** All texts in a list, however deep: `'a'`, `getAbsolutePath('a')`, `{ name: 'a' }`. */
function names(node: Node): string[] {
  if (node.type === 'StringLiteral') return [String(node.value)];
  return Object.entries(node)
    .filter(([key]) => !/^(?:loc|extra|leadingComments|trailingComments|innerComments)$/u.test(key))
    .flatMap(([, value]) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter((value): value is Node => typeof value === 'object' && value !== null && 'type' in value)
    .flatMap(names);
}

function withElement(
  text: string,
  list: Expression,
  elementAfter: (elements: readonly Expression[]) => string,
): string {
  const elements = (list.elements ?? []).filter((each) => each !== null);
  const last = elements.at(-1);
  const element = elementAfter(elements);
  if (last === undefined) return `${text.slice(0, list.start + 1)}${element}${text.slice(list.end - 1)}`;
  const before = text.slice(0, last.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const isOnItsLine = line.trim() === '';
  const gap = isOnItsLine ? `${text.includes('\r\n') ? '\r\n' : '\n'}${line}` : ' ';
  return `${text.slice(0, last.end)},${gap}${element}${text.slice(last.end)}`;
}

/** The addon as the others are written: with their quotes, and with the function that resolves them, if there is one. */
function elementLike(
  text: string,
  elements: readonly Expression[],
  addon: string,
  options: string | undefined,
): string {
  const mark = quoteOf(text);
  const quoted = `${mark}${addon}${mark}`;
  const calls = elements.map((each) => (each.type === 'ObjectExpression' ? valueOf(each, 'name') : each));
  const call = calls.findLast((each) => each?.type === 'CallExpression' && each.callee?.type === 'Identifier');
  const callee = call?.callee?.name;
  const name = callee === undefined ? quoted : `${callee}(${quoted})`;
  return options === undefined ? name : `{ name: ${name}, options: ${options.replaceAll("'", mark)} }`;
}

/** The quotation mark that a file has most. */
const quoteOf = (text: string): string =>
  (text.match(/"/gu)?.length ?? 0) > (text.match(/'/gu)?.length ?? 0) ? '"' : "'";

/** Adds the member `addons` as the first one of the config. */
function withMember(text: string, config: Expression, element: string): string {
  const [first] = config.properties ?? [];
  const member = `addons: [${element}]`;
  const at = config.start + 1;
  if (first === undefined) return `${text.slice(0, at)} ${member} ${text.slice(config.end - 1)}`;
  return `${text.slice(0, first.start)}${member},${text.slice(at, first.start) || ' '}${text.slice(first.start)}`;
}
