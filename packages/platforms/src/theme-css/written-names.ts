import type { Axis, TokenPath } from '@wusum/dtcg';
import type { ThemeModel } from '../model.js';
import { combine } from '../grid.js';
import type { Declaration, Declarations } from './declarations.js';
import { Scopes } from './scopes.js';
import { axesWithToggles, contextAxes, hiddenNameOf, needsToggles } from './theme-css.js';

/** A custom property of a style sheet, and what it is for. */
export interface WrittenName {
  readonly name: string;
  /** The token; missing for a toggle. */
  readonly path?: TokenPath;
  /** The part of the token's value, or the context of a toggle. */
  readonly part: string;
}

/** Every custom property that a style sheet declares: of tokens, of their parts, of their contexts, and toggles. */
export function writtenNames({ grid, system, rules }: ThemeModel, declarations: Declarations): WrittenName[] {
  const scopes = new Scopes(system, [], rules);
  const toggles = [...axesWithToggles(declarations)].flatMap((axis) =>
    grid.axis(axis)!.contexts.map((context) => ({
      name: scopes.toggleName(axis, context),
      part: `context "${context}" of the axis "${axis}"`,
    })),
  );
  return [
    ...declarations.shorthands.map(({ name, path }) => ({ name, path, part: '' })),
    ...declarations.single.flatMap((each) => [
      { name: each.name, path: each.path, part: each.part },
      ...hiddenNames(each, grid.axis),
    ]),
    ...toggles,
  ];
}

function hiddenNames(declaration: Declaration, axisOf: (name: string) => Axis | undefined): WrittenName[] {
  if (declaration.chosenBy !== undefined || !needsToggles(declaration)) return [];
  const axes = contextAxes(declaration).map((name) => axisOf(name)!);
  return combine(axes).map((chosen) => ({
    name: hiddenNameOf(declaration, axes, chosen),
    path: declaration.path,
    part: [declaration.part, ...Object.values(chosen)].filter((each) => each !== '').join(', '),
  }));
}
