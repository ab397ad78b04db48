/**
 * A token value as CSS.
 * `wide` is the same value for displays with the P3 gamut and is there only when a colour in it is outside sRGB.
 * `parts` are the longhands of a typography value, e.g. `font-size`; a part is published as a variable of its own.
 */
export interface CssValue {
  readonly css: string;
  readonly wide?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

/** Joins values into one, keeping both gamuts: `template` receives the texts of one gamut at a time. */
export function combineCssValues(
  values: readonly CssValue[],
  template: (texts: readonly string[]) => string,
): CssValue {
  const css = template(values.map((value) => value.css));
  if (values.every((value) => value.wide === undefined)) return { css };
  return { css, wide: template(values.map((value) => value.wide ?? value.css)) };
}
