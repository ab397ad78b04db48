import { brandAxis, modeAxis } from '../../axes.js';
import { startContext } from '../css/scopes.js';
import type { ThemeModel, Variable } from '../model.js';
import type { CssValue } from '../style-dictionary/css-value.js';

/**
 * What an editor shows at a variable: its description, then each brand's value where nothing is chosen, in each mode where the
 * mode matters.
 */
export function valuesComment(model: ThemeModel, values: readonly CssValue[], variable: Variable): string[] {
  const brands = model.system.brands.map((brand) => ({
    brand: brand.id,
    text: brandText(model, values, variable, brand.id),
  }));
  const isSame = brands.every(({ text }) => text === brands[0]?.text);
  const shown = isSame
    ? brands.slice(0, 1).map(({ text }) => text)
    : brands.map(({ brand, text }) => `${brand}: ${text}`);
  const deprecated = variable.deprecated;
  const note = typeof deprecated === 'string' ? ` ${deprecated}` : '';
  return [
    ...(variable.description === '' ? [] : [variable.description]),
    ...(shown.length > 1 ? shown.map((line) => `- ${line}`) : shown),
    ...(deprecated === undefined || deprecated === false ? [] : [`@deprecated${note}`]),
  ];
}

function brandText(model: ThemeModel, values: readonly CssValue[], variable: Variable, brand: string): string {
  const { grid, system } = model;
  const start = Object.fromEntries(
    grid.axes.map((axis) => [axis.name, axis.name === brandAxis ? brand : startContext(system, axis, brand)]),
  );
  const modes = grid.axis(modeAxis)?.contexts ?? [];
  const cssAt = (contexts: Record<string, string>): string => values[variable.cellAt[grid.index(contexts)]!]!.css;
  const texts = modes.length === 0 ? [cssAt(start)] : modes.map((mode) => cssAt({ ...start, [modeAxis]: mode }));
  if (texts.every((text) => text === texts[0])) return `\`${texts[0]!}\``;
  return texts.map((text, index) => `\`${text}\` ${modes[index]!}`).join(', ');
}
