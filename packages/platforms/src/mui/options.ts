import type { ColorValue, DimensionValue } from '@wusum/dtcg';
import type { Role, Roles } from '../shared/roles.js';
import { inPixels, type TypographyParts } from '../shared/values.js';
import { cssNumber, colorToCss, fontFamilyText, typographyToCss, fontWeightNumber } from '../shared/value-printers.js';

/** MUI's palette colours and their roles. */
const intents: Readonly<Record<string, { main: Role; contrastText: Role; dark?: Role }>> = {
  primary: { main: 'accent', contrastText: 'on-accent', dark: 'accent-hover' },
  secondary: { main: 'support', contrastText: 'on-support' },
  error: { main: 'danger', contrastText: 'on-danger' },
  warning: { main: 'warning', contrastText: 'on-warning' },
  info: { main: 'info', contrastText: 'on-info' },
  success: { main: 'success', contrastText: 'on-success' },
};

const typeRoles: Readonly<Record<string, Role>> = {
  h1: 'type-display',
  h2: 'type-heading-1',
  h3: 'type-heading-2',
  h4: 'type-heading-3',
  h5: 'type-heading-4',
  h6: 'type-heading-4',
  subtitle1: 'type-label',
  subtitle2: 'type-label',
  body1: 'type-body',
  body2: 'type-body',
  button: 'type-label',
  caption: 'type-caption',
  overline: 'type-caption',
};

/** `palette` of one mode. */
export function muiPalette(roles: Roles): Record<string, unknown> {
  const color = (role: Role): string => colorToCss(roles.value<ColorValue>(role)).css;
  return {
    ...Object.fromEntries(
      Object.entries(intents).map(([name, { main, contrastText, dark }]) => [
        name,
        { main: color(main), contrastText: color(contrastText), ...(dark === undefined ? {} : { dark: color(dark) }) },
      ]),
    ),
    background: { default: color('canvas'), paper: color('surface') },
    text: { primary: color('text'), secondary: color('text-muted'), disabled: color('text-disabled') },
    divider: color('border'),
  };
}

/** `typography` and `shape`. */
export function muiShape(roles: Roles): Record<string, unknown> {
  const style = (role: Role): Record<string, string | number> => {
    const value = roles.value<TypographyParts>(role);
    const parts = typographyToCss(value, roles.extras(role)).parts!;
    return {
      fontFamily: parts['font-family']!,
      fontSize: parts['font-size']!,
      fontWeight: fontWeightNumber(value.fontWeight),
      lineHeight: value.lineHeight,
      letterSpacing: parts['letter-spacing']!,
    };
  };
  const variants = Object.entries(typeRoles).map(([name, role]) => [
    name,
    { ...style(role), ...(name === 'button' ? { textTransform: 'none' } : {}) },
  ]);
  return {
    typography: {
      fontFamily: fontFamilyText(roles.value<string[]>('family-text')),
      ...(Object.fromEntries(variants) as Record<string, unknown>),
    },
    shape: { borderRadius: Number(cssNumber(inPixels(roles.value<DimensionValue>('radius-control')))) },
  };
}
