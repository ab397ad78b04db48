import type { TYPE as Type } from '@formatjs/icu-messageformat-parser';

/** The kinds of elements in a syntax tree, so that a check of a tree needs no parser. */
export const TYPE = {
  literal: 0 as Type.literal,
  argument: 1 as Type.argument,
  number: 2 as Type.number,
  date: 3 as Type.date,
  time: 4 as Type.time,
  select: 5 as Type.select,
  plural: 6 as Type.plural,
  pound: 7 as Type.pound,
  tag: 8 as Type.tag,
} as const satisfies { readonly [Name in keyof typeof Type]: (typeof Type)[Name] };
