import type { ColorValue, DimensionValue } from '@wusum/dtcg';
import { jsSource } from '../shared/js.js';
import { roleFormat } from '../shared/role-format.js';
import type { Role, Roles } from '../shared/roles.js';
import { xmlText } from '../shared/strings.js';
import { bytesOf, flatten, hexOfBytes, inPixels } from '../shared/values.js';
import { cssNumber, colorToCss, fontFamilyText } from '../shared/value-printers.js';

/** Names of the Storybook manager theme and their roles. */
const colors: Readonly<Record<string, Role>> = {
  colorPrimary: 'accent',
  colorSecondary: 'accent-text',
  appBg: 'sunken',
  appContentBg: 'canvas',
  appPreviewBg: 'canvas',
  appBorderColor: 'border',
  textColor: 'text',
  textInverseColor: 'canvas',
  textMutedColor: 'text-muted',
  barTextColor: 'text-muted',
  barHoverColor: 'accent-text',
  barSelectedColor: 'accent-text',
  barBg: 'canvas',
  buttonBg: 'surface',
  buttonBorder: 'control-border',
  booleanBg: 'sunken',
  booleanSelectedBg: 'surface',
  inputBg: 'control-background',
  inputBorder: 'control-border',
  inputTextColor: 'text',
};

/** Variables for `create` of `storybook/theming`. The title is escaped, because the manager renders it as HTML. */
export function storybookVariables(roles: Roles, isDark: boolean, title: string): Record<string, unknown> {
  const canvas = bytesOf(roles.value<ColorValue>('canvas'));
  // The manager computes with colours and does not support alpha in backgrounds.
  const color = (role: Role): string => {
    const value = roles.value<ColorValue>(role);
    return (value.alpha ?? 1) < 1 ? hexOfBytes(flatten(value, canvas)) : colorToCss(value).css;
  };
  const radius = (role: Role): number => Number(cssNumber(inPixels(roles.value<DimensionValue>(role))));
  return {
    base: isDark ? 'dark' : 'light',
    brandTitle: xmlText(title),
    ...Object.fromEntries(Object.entries(colors).map(([name, role]) => [name, color(role)])),
    appBorderRadius: radius('radius'),
    inputBorderRadius: radius('radius-control'),
    fontBase: fontFamilyText(roles.value<string[]>('family-text')),
    fontCode: fontFamilyText(roles.value<string[]>('family-code')),
  };
}

/** A module whose default export is a theme for `addons.setConfig({ theme })`. */
export function printStorybook(variables: Readonly<Record<string, unknown>>): string {
  return `import { create } from 'storybook/theming';\n\nexport default create(${jsSource(variables)});\n`;
}

/** Declarations of such a module. */
export const storybookTypes = `import type { ThemeVars } from 'storybook/theming';

declare const theme: ThemeVars;
export default theme;
`;

export const storybookFormat = roleFormat('wusum/storybook', (roles) =>
  printStorybook(storybookVariables(roles, false, '')),
);
