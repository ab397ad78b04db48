import type { Rule } from 'eslint';

type Visitor = (node: unknown) => void;

/** One listener of several: each is called. */
export function merge(...listeners: readonly object[]): Rule.RuleListener {
  const visitors = new Map<string, Visitor[]>();
  for (const listener of listeners)
    for (const [selector, visit] of Object.entries(listener) as [string, Visitor][])
      visitors.set(selector, [...(visitors.get(selector) ?? []), visit]);
  const all = [...visitors].map(([selector, list]) => [
    selector,
    (node: unknown) => list.forEach((visit) => visit(node)),
  ]);
  return Object.fromEntries(all) as Rule.RuleListener;
}
