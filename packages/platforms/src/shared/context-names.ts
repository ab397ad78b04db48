import type { Axis, Contexts } from '@wusum/dtcg';
import type { Brand, TargetContext } from './target-context.js';

/** The name of a context, with the axis as a prefix if two axes have a context of that name. */
function contextWord(axes: readonly Axis[], axis: string, context: string): string {
  const isShared = axes.some((other) => other.name !== axis && other.contexts.includes(context));
  return isShared ? `${axis}-${context}` : context;
}

/** Names of contexts in the order of the axes: `['dark', 'more']`. */
export function contextWords({ axes }: TargetContext, contexts: Contexts): string[] {
  return axes.flatMap(({ name }) => (contexts[name] === undefined ? [] : [contextWord(axes, name, contexts[name])]));
}

/** The contexts that differ from the brand's defaults. */
export function deviation(brand: Brand, contexts: Contexts): Contexts {
  return Object.fromEntries(Object.entries(contexts).filter(([axis, context]) => brand.start[axis] !== context));
}
