import { isDeepStrictEqual } from 'node:util';
import { TokenReporter, parseSource, type JsonNode } from '@wusum/dtcg';
import { OrderedObject, type Ordered } from '../output/ordered.js';
import { printJson } from '../output/print-json.js';
import { canonicalOrder } from './order.js';

/** The formatted text of a file, or why the file is skipped. */
export type Formatted = { readonly text: string } | { readonly skipped: string };

/** Formats a token file or resolver document. A file that cannot be rewritten without loss is skipped. */
export function formatText(path: string, text: string): Formatted {
  if (/\.ya?ml$/iu.test(path)) return { skipped: 'it is YAML; comments and formatting would be lost.' };
  const reporter = new TokenReporter();
  const root = parseSource(path, text, reporter);
  const [lost] = reporter.sorted();
  if (root === undefined || lost !== undefined)
    return { skipped: lost ? `${lost.code} ${lost.message}` : 'it is not valid JSON.' };
  let before: unknown;
  try {
    before = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { skipped: 'it is not plain JSON; comments would be lost.' };
  }
  const formatted = printJson(canonicalOrder(ordered(root)));
  return isDeepStrictEqual(JSON.parse(formatted), before)
    ? { text: formatted }
    : { skipped: 'the result would differ in content.' };
}

function ordered(node: JsonNode): Ordered {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'array') return node.items.map(ordered);
  return new OrderedObject([...node.members].map(([name, { node: part }]) => [name, ordered(part)]));
}
