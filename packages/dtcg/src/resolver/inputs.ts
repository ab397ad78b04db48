import { suggest, type Location } from '@wusum/diagnostics';
import type { TokenReporter } from '../token-reporter.js';
import { setOwn } from '../source/json.js';
import type { Axis, Contexts } from '../types.js';
import type { OrderItem } from './types.js';

/**
 * Checks an input against the axes and fills in defaults. Names without an exact match are matched ignoring case, as the
 * specification recommends.
 *
 * @param placeOf location of an axis in the resolver document, or of the document
 * @returns a context for each axis, or `undefined` if the input is invalid (reported)
 */
export function readInputs(
  axes: readonly Axis[],
  input: Readonly<Record<string, unknown>>,
  reporter: TokenReporter,
  placeOf: (axis?: string) => Location | undefined = () => undefined,
): Contexts | undefined {
  const chosen: Record<string, string> = {};
  let valid = true;
  type InputCode = 'WS-R016' | 'WS-R017' | 'WS-R018' | 'WS-R020';
  const fail = (code: InputCode, message: string, axis?: string, didYouMean?: string): void => {
    const location = placeOf(axis);
    reporter.add(code, message, { didYouMean, ...(location && { location }) });
    valid = false;
  };
  for (const [key, value] of Object.entries(input)) {
    const axis = match(key, axes, (candidate) => candidate.name);
    if (!axis) {
      fail(
        'WS-R016',
        `The modifier "${key}" does not exist.`,
        undefined,
        suggest(
          key,
          axes.map(({ name }) => name),
        ),
      );
    } else if (typeof value !== 'string') {
      fail('WS-R020', `The input for "${key}" is not a string.`, axis.name);
    } else {
      const context = match(value, axis.contexts, (candidate) => candidate);
      if (context === undefined)
        fail(
          'WS-R017',
          `The modifier "${axis.name}" has no context "${value}".`,
          axis.name,
          suggest(value, axis.contexts),
        );
      else setOwn(chosen, axis.name, context);
    }
  }
  for (const axis of axes) {
    if (
      Object.hasOwn(chosen, axis.name) ||
      Object.keys(input).some((key) => key.toLowerCase() === axis.name.toLowerCase())
    )
      continue;
    if (axis.default === undefined)
      fail('WS-R018', `The input has no context for "${axis.name}", which has no default.`, axis.name);
    else setOwn(chosen, axis.name, axis.default);
  }
  return valid ? chosen : undefined;
}

function match<T>(given: string, candidates: readonly T[], name: (candidate: T) => string): T | undefined {
  const lowered = given.toLowerCase();
  return (
    candidates.find((candidate) => name(candidate) === given) ??
    candidates.find((candidate) => name(candidate).toLowerCase() === lowered)
  );
}

/** The axes of a resolution order. A modifier that is listed twice is one axis. */
export function axesOf(order: readonly OrderItem[]): Axis[] {
  const axes = new Map<string, Axis>();
  for (const item of order)
    if (item.kind === 'modifier' && !axes.has(item.axis.name)) axes.set(item.axis.name, item.axis);
  return [...axes.values()];
}

/** Number of permutations of the axes. */
export function countPermutations(axes: readonly Axis[]): number {
  return axes.reduce((count, axis) => count * axis.contexts.length, 1);
}

/** Every combination of contexts; the last axis varies fastest. */
export function* enumeratePermutations(axes: readonly Axis[]): Generator<Contexts> {
  const [first, ...rest] = axes;
  if (!first) {
    yield {};
    return;
  }
  for (const context of first.contexts) {
    for (const others of enumeratePermutations(rest)) yield { [first.name]: context, ...others };
  }
}
