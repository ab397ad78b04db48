import { variableNames } from '../css/model.js';
import { type NameRule, optionChecks } from '../css/options.js';
import type { PrefixOptions } from '../shared/platform.js';
import { figmaVariableName } from './name.js';

export interface FigmaOptions extends PrefixOptions {
  /**
   * Names of the variables in Figma, from the path of a token; `/` separates groups. Default: `color.text` →
   * `color/text`.
   */
  readonly name?: NameRule;
  /** Names of CSS variables in the code syntax: the option `name` of the platform `css`. */
  readonly cssName?: NameRule;
}

export const figmaChecks = { prefix: optionChecks.prefix, name: optionChecks.name, cssName: optionChecks.name };

/** The name of a variable in Figma. */
export function nameInFigma(path: string, { name }: FigmaOptions): string {
  if (name === undefined) return figmaVariableName(path);
  // Reports a rule that returns no name.
  variableNames({ prefix: '', name })({ path });
  const segments = name(path)
    .split('/')
    .map((segment) => segment.trim());
  return figmaVariableName(
    segments
      .filter((segment) => segment !== '')
      .map((segment) => segment.replaceAll('.', '-'))
      .join('.'),
  );
}

/** Groups and name in a file of DTCG. */
export function pathInFile(path: string, options: FigmaOptions): string {
  return options.name === undefined ? path : nameInFigma(path, options).split('/').join('.');
}
