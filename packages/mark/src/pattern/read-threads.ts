import type { ValuePath } from '@wusum/diagnostics';
import { describe, isNumber, refuse, thread, type Fields, type FieldContext, type NumberLimits } from './fields.js';

/** Reads the list `threads`: pattern colours. */
export function readThreads(
  fields: Fields,
  range: { readonly min?: number; readonly max?: number; readonly optional?: boolean },
  context: FieldContext,
): readonly number[] {
  return fields.list('threads', range, (item, path) =>
    item === undefined ? undefined : readNumber(item, path, thread, context),
  );
}

/** Reads an item of a list as a number. */
export function readNumber(
  value: unknown,
  path: ValuePath,
  limits: NumberLimits,
  context: FieldContext,
): number | undefined {
  return isNumber(value, limits)
    ? value
    : refuse(context, path, `is ${JSON.stringify(value)}`, `Set ${describe(limits)}.`);
}
