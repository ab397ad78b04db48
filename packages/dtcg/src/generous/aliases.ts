/** Aliases in the notation of drafts and of other tools. */

import { setTarget, type Reference } from '../graph/reference.js';
import type { JsonNode } from '../source/json.js';
import type { TokenReporter } from '../token-reporter.js';
import type { TokenPath } from '../types.js';
import { replaceValue } from './text-edits.js';

/**
 * Tokens that an alias may mean if it names none: without spaces around names (`{ a . b }`), without `.value` or `.$value`
 * at the end, and the root token of a group.
 */
export function candidatesOf(reference: Reference): readonly TokenPath[] {
  if (reference.kind === 'pointer') return [];
  const inner = /^\{([^{}]*)\}$/u.exec(reference.text.trim())?.[1];
  if (inner === undefined) return [];
  const names = inner.split('.').map((name) => name.trim());
  const paths = [names, ...(/^\$?value$/u.test(names.at(-1)!) ? [names.slice(0, -1)] : [])];
  return paths.filter((path) => path.length > 0).flatMap((path) => [path.join('.'), [...path, '$root'].join('.')]);
}

/** The token that an alias means although it does not name it (reported), or `undefined` if none exists. */
export function readAlias(
  reference: Exclude<Reference, { kind: 'pointer' }>,
  node: JsonNode,
  { has, isGroup, reporter }: AliasHost,
): TokenPath | undefined {
  const path = candidatesOf(reference).find(has);
  if (path === undefined) return undefined;
  setTarget(reference, path);
  const written = `{${path}}`;
  const details = {
    location: node.location,
    didYouMean: written,
    edit: replaceValue(node, written),
    fix: `Write "${written}".`,
  };
  if (reference.kind === 'malformed')
    reporter.deviation(reference.code, `${JSON.stringify(reference.text)} is not a valid alias.`, details);
  else if (isGroup(reference.path))
    reporter.deviation('WS-G014', `"${reference.text}" is a group, not a token.`, details);
  else reporter.deviation('WS-G010', `The token "${reference.path}" does not exist.`, details);
  return path;
}

interface AliasHost {
  readonly has: (path: TokenPath) => boolean;
  readonly isGroup: (path: TokenPath) => boolean;
  readonly reporter: TokenReporter;
}
