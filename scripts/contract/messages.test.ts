import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { projectFiles, readText } from './repository.js';

const contract = JSON.parse(readText('packages/contract/dist/contract.json')) as {
  readonly messages: readonly string[];
};

/** A node of a syntax tree, or a list or value in it. */
type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function* nodesIn(value: unknown): Generator<Node> {
  if (!isNode(value)) return;
  yield value;
  for (const part of Object.values(value)) yield* nodesIn(part);
}

const isCallOf = (node: unknown, name: string): node is Node =>
  isNode(node) && node.type === 'CallExpression' && isNode(node.callee) && node.callee.name === name;

const hooks = ['useMessages', 'useMessagesOf', 'usePlainMessages'];
const isHook = (node: unknown): node is Node => hooks.some((name) => isCallOf(node, name));

/** Keys that a source reads: arguments of the function from `useMessages`, `useMessagesOf` or `usePlainMessages`, and `message` of `<Message>`. */
function keysReadIn(file: string): string[] {
  const { program } = parseSync(file, readText(file));
  const nodes = [...nodesIn(program)];
  const readers = new Set(
    nodes.flatMap((node) =>
      node.type === 'VariableDeclarator' && isHook(node.init) && isNode(node.id) ? [node.id.name] : [],
    ),
  );
  const read = nodes.flatMap((node): unknown[] => {
    if (node.type === 'CallExpression' && isNode(node.callee)) {
      const isReader = readers.has(node.callee.name) || isHook(node.callee);
      return isReader ? [(node.arguments as unknown[])[0]] : [];
    }
    const isMessage = node.type === 'JSXOpeningElement' && isNode(node.name) && node.name.name === 'Message';
    return isMessage ? (node.attributes as Node[]).filter(({ name }) => isNode(name) && name.name === 'message') : [];
  });
  const tables = new Map(
    nodes.flatMap((node) =>
      node.type === 'VariableDeclarator' && isNode(node.id) && isNode(node.init) ? [[node.id.name, node.init]] : [],
    ),
  );
  return read.flatMap((part) => literalsIn(part, tables));
}

/** Keys as they are written: literals; `empty.*` for a template; for `labels[name]`, the values of the table `labels`. */
function literalsIn(part: unknown, tables: ReadonlyMap<unknown, unknown>): string[] {
  const [first] = nodesIn(part);
  if (first?.type === 'TemplateLiteral') {
    const texts = (first.quasis as Node[]).map(({ value }) => (value as { cooked: string }).cooked);
    return [texts.join('*')];
  }
  const table = first?.type === 'MemberExpression' && isNode(first.object) ? tables.get(first.object.name) : undefined;
  return [...nodesIn(table ?? part)].flatMap(({ type, value }) =>
    type === 'Literal' && typeof value === 'string' ? [value] : [],
  );
}

/** Whether a key as it is written is that of a message. */
const isKeyOf = (written: string, message: string): boolean => {
  const [start, end] = written.split('*');
  return end === undefined ? written === message : message.startsWith(start!) && message.endsWith(end);
};

const sources = projectFiles().filter(
  (path) => /^packages\/(react|tribe)\/src\/.*\.tsx?$/.test(path) && !/\.(test|stories)\.|\/test\//.test(path),
);
const read = new Map(sources.map((file) => [file, keysReadIn(file)]));

test('a component reads every message of the contract', () => {
  const all = [...read.values()].flat();
  expect(contract.messages.filter((key) => !all.some((written) => isKeyOf(written, key)))).toEqual([]);
});

test('a component reads only messages of the contract', () => {
  const unknown = [...read].flatMap(([file, keys]) =>
    keys.filter((key) => !contract.messages.some((message) => isKeyOf(key, message))).map((key) => `${file}: ${key}`),
  );
  expect(unknown).toEqual([]);
});

test('keys are found: a literal, both sides of a condition, and none in comments', () => {
  expect(read.get('packages/react/src/components/field/Field.tsx')).toEqual(['state.required', 'state.optional']);
  expect(read.get('packages/react/src/components/link/NewTabNote.tsx')).toEqual(['link.external']);
});
