import type { ColorValue } from '@wusum/dtcg';
import { roleFormat } from '../shared/role-format.js';
import type { Role, Roles } from '../shared/roles.js';
import { type ModeVariables, printRule, type RootSelectors, type VariableRule } from '../shared/variable-rules.js';
import { type Bytes, bytesOf } from '../shared/values.js';
import { cssNumber, colorToCss, fontFamilyText } from '../shared/value-printers.js';

const steps = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * The most transparent colour that looks like the given one on a background, as in Radix's `a` steps.
 * Solves c = t·α + b·(1 − α) for the smallest α at which every channel of t is between 0 and 255.
 */
export function transparentOver(color: Bytes, background: Bytes): string {
  const channels = (['red', 'green', 'blue'] as const).map((name) => [color[name], background[name]] as const);
  const needed = channels.map(([c, g]) => (c === g ? 0 : c > g ? (c - g) / (255 - g) : (g - c) / g));
  const alpha = Math.ceil(Math.max(...needed) * 255) / 255;
  if (alpha === 0) return 'transparent';
  const parts = channels.map(([c, g]) => Math.round(Math.min(255, Math.max(0, (c - g * (1 - alpha)) / alpha))));
  return `rgb(${parts.join(' ')} / ${cssNumber(alpha, 4)})`;
}

/** The custom properties of one mode. */
export function radixVariables(roles: Roles): Record<string, string> {
  const value = (role: Role, step?: number): ColorValue => roles.value<ColorValue>(role, step);
  const color = (role: Role): string => colorToCss(value(role)).css;
  const background = bytesOf(value('canvas'));
  const ramp = (name: string, role: Role): [string, string][] =>
    steps.flatMap((step): [string, string][] => [
      [`--${name}-${step}`, colorToCss(value(role, step)).css],
      [`--${name}-a${step}`, transparentOver(bytesOf(value(role, step)), background)],
    ]);
  return Object.fromEntries([
    ...ramp('accent', 'accent-ramp'),
    ...ramp('gray', 'neutral-ramp'),
    ['--accent-9', color('accent')],
    ['--accent-10', color('accent-hover')],
    ['--accent-contrast', color('on-accent')],
    ['--accent-indicator', color('accent')],
    ['--accent-track', color('accent')],
    ['--accent-surface', color('accent-soft')],
    ['--color-background', color('canvas')],
    ['--color-panel-solid', color('surface')],
    ['--color-panel-translucent', color('surface')],
    ['--color-surface', color('control-background')],
    ['--default-font-family', fontFamilyText(roles.value<string[]>('family-text'))],
    ['--heading-font-family', fontFamilyText(roles.value<string[]>('family-display'))],
  ]);
}

const root = ".radix-themes[data-is-root-theme='true']";
const night = ':is(.dark, .dark-theme)';

/** Radix sets the appearance on the root theme or around it; a page can do the same with the other attributes. */
export const radixRoot: RootSelectors = {
  in: (attribute) =>
    attribute.startsWith(':not') ? `:root${attribute} ${root}` : `${attribute} ${root}, ${root}${attribute}`,
  darkIn: (attribute) =>
    attribute.startsWith(':not')
      ? `:root${attribute} ${root}${night}, :root${attribute} ${night} ${root}, :root${attribute}${night} ${root}`
      : [`${attribute} ${root}${night}`, `${root}${attribute}${night}`, `${night} ${root}${attribute}`]
          .concat([`${attribute} ${night} ${root}`, `${night} ${attribute} ${root}`, `${attribute}${night} ${root}`])
          .join(', '),
};

/** Overrides the style sheet of Radix Themes in any load order. Nested themes keep their accent. */
export function printRadix({ light, dark }: ModeVariables, rules: readonly VariableRule[] = []): string {
  const selector = `${night} ${root},\n${root}${night}`;
  const all = [
    { selector: root, variables: light },
    ...(dark === undefined ? [] : [{ selector, variables: dark }]),
    ...rules,
  ];
  return all.map(printRule).join('\n');
}

export const radixFormat = roleFormat('wusum/radix-themes', (roles) => printRadix({ light: radixVariables(roles) }));
