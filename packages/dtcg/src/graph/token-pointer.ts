import { replaceValue } from '../generous/text-edits.js';
import { nodeOf } from '../generous/synthetic.js';
import { member, type JsonNode } from '../source/json.js';
import type { TokenReporter } from '../token-reporter.js';
import type { GroupDefinition, TokenDefinition } from './definitions.js';

/** Reports a pointer to a token: its value is meant. */
export function reportTokenPointer(text: string, node: JsonNode, reporter: TokenReporter): void {
  const written = member(node, '$ref') ?? node;
  reporter.deviation('WS-G015', `"${text}" refers to a token, not to its value.`, {
    location: node.location,
    didYouMean: `${text}/$value`,
    edit: replaceValue(written, `${text}/$value`),
  });
}

const tokens = new WeakMap<GroupDefinition, TokenDefinition>();
/** Ids below zero, which no definition of a source has. */
let next = -1;

/** The token that is meant by an object with nothing but a `$ref` to a token. */
export function tokenMeant(group: GroupDefinition, text: string): TokenDefinition {
  let token = tokens.get(group);
  if (!token) {
    const { extends: extension, ...rest } = group;
    const value = nodeOf(`${text}/$value`, extension!.node);
    token = { ...rest, id: next--, value, byRef: true, isContent: false };
    tokens.set(group, token);
  }
  return token;
}
