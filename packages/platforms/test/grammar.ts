import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { Language, type Node, Parser } from 'web-tree-sitter';

const require = createRequire(import.meta.url);
const languages = ['swift', 'kotlin', 'dart'] as const;
const parsers = new Map<string, Parser>();

/** Loads the tree-sitter grammars; call it once in a test file. */
export async function loadGrammars(): Promise<void> {
  // V8's optimizer runs out of memory on the largest function of the grammars; baseline code is fast enough.
  setFlagsFromString('--no-wasm-tier-up');
  setFlagsFromString('--no-wasm-dynamic-tiering');
  await Parser.init();
  for (const name of languages) {
    const parser = new Parser();
    parser.setLanguage(await Language.load(require.resolve(`tree-sitter-wasms/out/tree-sitter-${name}.wasm`)));
    parsers.set(name, parser);
  }
}

/** The first syntax error with its line; `undefined` if there is none. */
export function firstError(language: (typeof languages)[number], source: string): string | undefined {
  const tree = parsers.get(language)!.parse(source)!;
  try {
    return tree.rootNode.hasError ? placeOf(tree.rootNode, source) : undefined;
  } finally {
    tree.delete();
  }
}

function placeOf(node: Node, source: string): string {
  const child = node.children.find((each) => each?.hasError || each?.isMissing);
  if (child && !child.isError && !child.isMissing) return placeOf(child, source);
  const { row } = (child ?? node).startPosition;
  return `${row + 1}: ${source.split('\n')[row] ?? ''}`;
}
