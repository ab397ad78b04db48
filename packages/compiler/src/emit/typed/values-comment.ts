import { brandAxis, modeAxis, scriptAxis } from '@wusum/dtcg/internal';
import type { Axis, Contexts } from '@wusum/dtcg';
import {
  startContext,
  type ThemeModel,
  type Variable,
  type CssValue,
  type TypographyPart,
} from '@wusum/platforms/internal';

/** Axes of which each context is shown; of every other axis only the one in which the brand starts. */
const shownAxes: readonly string[] = [modeAxis, scriptAxis];

/**
 * What an editor shows at a variable: its description, then each brand's value where nothing is chosen, in each mode
 * and script where these matter, and the name of the density where that matters and brands start in different ones.
 *
 * @param part one longhand of a typography variable
 */
export function valuesComment(
  model: ThemeModel,
  values: readonly CssValue[],
  variable: Variable,
  part?: TypographyPart,
): string[] {
  const cssAt = (contexts: Contexts): string => {
    const { css, parts } = values[variable.cellAt[model.grid.index(contexts)]!]!;
    return part === undefined ? css : parts![part]!;
  };
  const description = part === undefined ? variable.description : `The ${part} of \`${variable.path}\` alone.`;
  return [
    ...(description === '' ? [] : [description]),
    ...valueLines(model, cssAt),
    ...deprecation(variable.deprecated),
  ];
}

function deprecation(deprecated: Variable['deprecated']): string[] {
  if (deprecated === undefined || deprecated === false) return [];
  return [typeof deprecated === 'string' ? `@deprecated ${deprecated}` : '@deprecated'];
}

/** One line for each brand, or one for all where they agree. */
function valueLines(model: ThemeModel, cssAt: (contexts: Contexts) => string): string[] {
  const lines = model.system.brands.map(({ id }) => {
    const start = startOf(model, id);
    const named = startsThatMatter(model, start, cssAt);
    return { brand: named.length === 0 ? id : `${id} (${named.join(', ')})`, text: brandText(model, start, cssAt) };
  });
  const isSame = lines.every(({ text }) => text === lines[0]?.text);
  return isSame ? lines.slice(0, 1).map(({ text }) => text) : lines.map(({ brand, text }) => `- ${brand}: ${text}`);
}

function startOf({ grid, system }: ThemeModel, brand: string): Contexts {
  return Object.fromEntries(
    grid.axes.map((axis) => [axis.name, axis.name === brandAxis ? brand : startContext(system, axis, brand)]),
  );
}

/** Contexts in which brands differ from the start, so that their values cannot be compared without the name. */
function startsThatMatter(
  { grid, system }: ThemeModel,
  start: Contexts,
  cssAt: (contexts: Contexts) => string,
): string[] {
  const differs = (axis: Axis): boolean =>
    new Set(system.brands.map(({ id }) => startContext(system, axis, id))).size > 1;
  return grid.axes
    .filter((axis) => axis.name !== brandAxis && !shownAxes.includes(axis.name) && differs(axis))
    .filter((axis) => changesAlong(axis, start, cssAt))
    .map((axis) => start[axis.name]!);
}

function brandText({ grid }: ThemeModel, start: Contexts, cssAt: (contexts: Contexts) => string): string {
  const axes = grid.axes.filter(({ name }) => shownAxes.includes(name));
  const along = axes.filter((axis) =>
    combinations(axes).some((contexts) => changesAlong(axis, { ...start, ...contexts }, cssAt)),
  );
  return combinations(along)
    .map((contexts) => [`\`${cssAt({ ...start, ...contexts })}\``, ...Object.values(contexts)].join(' '))
    .join(', ');
}

function changesAlong(axis: Axis, at: Contexts, cssAt: (contexts: Contexts) => string): boolean {
  return new Set(axis.contexts.map((context) => cssAt({ ...at, [axis.name]: context }))).size > 1;
}

function combinations(axes: readonly Axis[]): Contexts[] {
  return axes.reduce<Contexts[]>(
    (rows, { name, contexts }) => rows.flatMap((row) => contexts.map((context) => ({ ...row, [name]: context }))),
    [{}],
  );
}
