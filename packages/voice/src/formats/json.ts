import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { addWithEscapes, escapeJson } from './escapes.js';
import { escapeIcu, textsOfMessage } from './icu.js';
import { languageOf, type LanguageHints } from './language.js';
import { TextCollector } from './text-collector.js';
import { TextMap } from './text-map.js';
import type { TextDocument } from './types.js';

/** Members of an object that is one message: FormatJS, Chrome extensions, Lingui. */
const ofMessage = ['defaultMessage', 'message', 'translation'];

/**
 * Reads a catalogue: keys, nested or not, with ICU messages. Members whose names begin with `$` or `@` are about the file;
 * a suppression is `"@key": { "wusum-ignore": "rule: reason" }`, or `"@@wusum-ignore"` for the whole file.
 */
export function readJson(source: string, hints: LanguageHints): TextDocument {
  const collector = new TextCollector(source, hints, { kind: 'message', escape: escapeMessage });
  const errors: ParseError[] = [];
  const bom = source.startsWith('\uFEFF') ? 1 : 0;
  const root = parseTree(bom === 0 ? source : ` ${source.slice(1)}`, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined)
    collector.addProblem({
      start: error.offset,
      end: error.offset + error.length,
      message: 'The file is not valid JSON.',
    });
  if (root !== undefined && error === undefined) readNode(root, [], { collector, hints: withLocale(root, hints) });
  return collector.finish();
}

const escapeMessage = (text: string): string => escapeJson(escapeIcu(text));

interface Reading {
  readonly collector: TextCollector;
  readonly hints: LanguageHints;
}

/** `"@@locale"` of an ARB file. */
function withLocale(root: Node, hints: LanguageHints): LanguageHints {
  const locale: unknown = memberOf(root, '@@locale')?.value;
  return typeof locale === 'string' ? { ...hints, file: locale.replaceAll('_', '-') } : hints;
}

function memberOf(node: Node, name: string): Node | undefined {
  return node.type === 'object'
    ? node.children?.find(({ children }) => children?.[0]?.value === name)?.children?.[1]
    : undefined;
}

function readNode(node: Node, path: readonly string[], reading: Reading): void {
  if (node.type === 'string') return addMessage(node, path, reading);
  if (node.type === 'array') {
    for (const [index, child] of (node.children ?? []).entries()) readNode(child, [...path, String(index)], reading);
    return;
  }
  if (node.type !== 'object') return;
  const message = ofMessage.map((name) => memberOf(node, name)).find((found) => found?.type === 'string');
  if (message !== undefined && path.length > 0) return addMessage(message, path, reading);
  for (const { children } of node.children ?? []) {
    const [key, value] = children ?? [];
    if (key === undefined || value === undefined) continue;
    const name = String(key.value);
    if (/^[$@]/u.test(name)) addSuppression(name, value, node, reading);
    else readNode(value, [...path, name], reading);
  }
}

function addMessage({ offset, length }: Node, path: readonly string[], { collector, hints }: Reading): void {
  const whole = new TextMap();
  addWithEscapes(whole, collector.source, offset + 1, offset + length - 1);
  const language = languageOf(whole.text, hints);
  for (const text of textsOfMessage(whole, tagOrRoot(language)))
    collector.addText({ kind: 'message', name: path.join('.'), escape: escapeMessage }, (map) =>
      map.addPart(text, 0, text.text.length),
    );
}

function tagOrRoot(language: string): string {
  try {
    return new Intl.Locale(language).toString();
  } catch {
    return 'und';
  }
}

function addSuppression(name: string, value: Node, parent: Node, { collector }: Reading): void {
  const isFile = name === '@@wusum-ignore';
  const text = isFile ? value : memberOf(value, 'wusum-ignore');
  if (typeof text?.value !== 'string') return;
  const message = isFile ? undefined : memberOf(parent, name.slice(1));
  const at = message ?? text;
  collector.addComment(`wusum-ignore${isFile ? '-file' : ''} ${text.value}`, { start: at.offset, end: at.offset });
}
