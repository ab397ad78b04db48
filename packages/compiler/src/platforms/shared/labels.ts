import type { Axis, Contexts } from '../../types.js';
import type { Brand, Stage } from './source.js';

/** A context by its name, with the axis before it where two axes have a context of that name. */
function contextWord(axes: readonly Axis[], axis: string, context: string): string {
  const isShared = axes.some((other) => other.name !== axis && other.contexts.includes(context));
  return isShared ? `${axis}-${context}` : context;
}

/** Contexts as words, in the order of the axes: `['dark', 'more']`. */
export function contextWords({ axes }: Stage, contexts: Contexts): string[] {
  return axes.flatMap(({ name }) => (contexts[name] === undefined ? [] : [contextWord(axes, name, contexts[name])]));
}

/** The contexts in which a brand does not start. */
export function deviation(brand: Brand, contexts: Contexts): Contexts {
  return Object.fromEntries(Object.entries(contexts).filter(([axis, context]) => brand.start[axis] !== context));
}
