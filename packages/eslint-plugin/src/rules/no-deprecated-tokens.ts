import type { Rule } from 'eslint';
import { child, placeOf, rangeOf, type Node } from '../shared/ast.js';
import { readDeprecated, type Deprecated } from '../shared/deprecated.js';
import { reportRange } from '../shared/report.js';

interface Options {
  readonly tokens: readonly string[];
  readonly prefix?: string;
}

const variable = /--[\p{L}\p{M}\p{N}_-]+/gu;

export const noDeprecatedTokens: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'A deprecated token has a replacement, and a version in which it is gone.' },
    fixable: 'code',
    messages: {
      replaced: '{{name}} is deprecated. Use {{replacement}}.',
      deprecated: '{{name}} is deprecated and has no replacement. `npx wusum explain` says more.',
    },
    schema: [
      {
        type: 'object',
        properties: {
          tokens: { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true },
          prefix: { type: 'string' },
        },
        required: ['tokens'],
        additionalProperties: false,
      },
    ],
  },
  create(context) {
    const [options] = context.options as [Options?];
    if (!options)
      throw new Error(
        '@wusum/no-deprecated-tokens needs the files of tokens: ["error", { "tokens": ["build/json"] }]. ' +
          'They are written by: npx wusum build --platform json',
      );
    const deprecated = readDeprecated(options.tokens, context.cwd, options.prefix ?? 'ws');
    const listener: Record<string, (node: Node) => void> = {
      Literal: (node) => checkText(context, deprecated, node),
      TemplateElement: (node) => checkText(context, deprecated, node),
      // Names of variables in a style sheet, parsed by @eslint/css.
      Declaration: (node) => checkText(context, deprecated, node),
      MemberExpression: (node) => checkPath(context, deprecated, node),
    };
    return listener as Rule.RuleListener;
  },
};

function checkText(context: Rule.RuleContext, { variables }: Deprecated, node: Node): void {
  const [start, end] = node.type === 'Declaration' ? placeOf(node) : rangeOf(node);
  for (const match of context.sourceCode.getText().slice(start, end).matchAll(variable)) {
    if (!variables.has(match[0])) continue;
    const from = start + match.index;
    report(context, [from, from + match[0].length], match[0], variables.get(match[0]));
  }
}

/** `vars.color.ink`, the whole of it: not `vars.color` in it. */
function checkPath(context: Rule.RuleContext, { paths }: Deprecated, node: Node): void {
  if (node.parent?.type === 'MemberExpression' && node.parent['object'] === node) return;
  const [first, ...rest] = namesOf(node) ?? [];
  const path = rest.join('.');
  if (first !== 'vars' || !paths.has(path)) return;
  const replacement = paths.get(path);
  report(context, rangeOf(node), `vars.${path}`, replacement && member(replacement.split('.')));
}

/** `vars.space[2]`: a number is no name. */
const member = (names: readonly string[]): string =>
  names.reduce(
    (text, name) => text + (/^\d/u.test(name) ? `[${/^\d+$/u.test(name) ? name : `'${name}'`}]` : `.${name}`),
    'vars',
  );

function namesOf(node: Node): string[] | undefined {
  if (node.type === 'Identifier') return [String(node['name'])];
  const [object, property] = [child(node, 'object'), child(node, 'property')];
  if (node.type !== 'MemberExpression' || !object || !property) return undefined;
  const name = node['computed'] === true ? property['value'] : property['name'];
  const before = namesOf(object);
  return before && (typeof name === 'string' || typeof name === 'number') ? [...before, String(name)] : undefined;
}

function report(
  context: Rule.RuleContext,
  range: readonly [number, number],
  name: string,
  replacement: string | undefined,
): void {
  if (replacement === undefined) return reportRange(context, { range, messageId: 'deprecated', data: { name } });
  reportRange(context, { range, messageId: 'replaced', data: { name, replacement }, replacement });
}
