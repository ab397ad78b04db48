import { isDeepStrictEqual } from 'node:util';
import { DiagnosticReporter, parseSource, type JsonNode } from '@wusum/compiler';
import { OrderedObject, type Ordered } from '../output/ordered.js';
import { printJson } from '../output/print-json.js';
import { canonicalOrder } from './order.js';

/** What became of a file: its new text, or why it is left alone. */
export type Formatted = { readonly text: string } | { readonly left: string };

/** Formats a token file or resolver document. What cannot be read without loss is left alone. */
export function formatText(path: string, text: string): Formatted {
  if (/\.ya?ml$/iu.test(path)) return { left: 'it is YAML, whose comments and styles would be lost.' };
  const reporter = new DiagnosticReporter();
  const root = parseSource(path, text, reporter);
  const [lost] = reporter.sorted();
  if (root === undefined || lost !== undefined)
    return { left: lost ? `${lost.code} ${lost.message}` : 'it cannot be read.' };
  let before: unknown;
  try {
    before = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { left: 'it is more than plain JSON, and comments would be lost.' };
  }
  const formatted = printJson(canonicalOrder(ordered(root)));
  return isDeepStrictEqual(JSON.parse(formatted), before) ? { text: formatted } : { left: 'it would not be the same.' };
}

function ordered(node: JsonNode): Ordered {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'array') return node.items.map(ordered);
  return new OrderedObject([...node.members].map(([name, { node: part }]) => [name, ordered(part)]));
}
