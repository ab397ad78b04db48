import type { ColorValue, DimensionValue } from '@wusum/dtcg';
import { roleFormat } from '../shared/role-format.js';
import type { Role, Roles } from '../shared/roles.js';
import {
  type ModeVariables,
  printRule,
  type RootSelectors,
  type VariableRule,
  type Variables,
} from '../shared/variable-rules.js';
import { colorToCss, dimensionText, fontFamilyText } from '../shared/value-printers.js';

/** shadcn/ui's names and their roles. */
const colors: Readonly<Record<string, Role>> = {
  background: 'canvas',
  foreground: 'text',
  card: 'surface',
  'card-foreground': 'text',
  popover: 'surface',
  'popover-foreground': 'text',
  primary: 'accent',
  'primary-foreground': 'on-accent',
  secondary: 'sunken',
  'secondary-foreground': 'text',
  muted: 'sunken',
  'muted-foreground': 'text-muted',
  accent: 'accent-soft',
  'accent-foreground': 'text',
  destructive: 'danger',
  'destructive-foreground': 'on-danger',
  border: 'border',
  input: 'control-border',
  ring: 'focus',
  sidebar: 'sidebar-background',
  'sidebar-foreground': 'sidebar-text',
  'sidebar-primary': 'accent',
  'sidebar-primary-foreground': 'on-accent',
  'sidebar-accent': 'sidebar-background',
  'sidebar-accent-foreground': 'sidebar-accent',
  'sidebar-border': 'sidebar-border',
  'sidebar-ring': 'focus',
};
const chartSteps = [1, 2, 3, 4, 5];

/** Custom properties of one mode by name, without the hyphens. */
export function shadcnColors(roles: Roles): Record<string, string> {
  const color = (role: Role, step?: number): string => colorToCss(roles.value<ColorValue>(role, step)).css;
  return {
    ...Object.fromEntries(Object.entries(colors).map(([name, role]) => [name, color(role)])),
    ...Object.fromEntries(chartSteps.map((step) => [`chart-${step}`, color('chart', step)])),
  };
}

/** Variables that do not change with the mode. */
export function shadcnShape(roles: Roles): Record<string, string> {
  const fonts = (['text', 'display', 'code'] as const).flatMap((use) => {
    const token = roles.token(`family-${use}`);
    const name = { text: 'font-sans', display: 'font-display', code: 'font-mono' }[use];
    return token === undefined ? [] : [[name, fontFamilyText(token.value as string[])]];
  });
  return { radius: dimensionText(roles.value<DimensionValue>('radius')), ...Object.fromEntries(fonts) };
}

/** Selectors of shadcn/ui's variables: the root, and the class `dark`. */
export const shadcnRoot: RootSelectors = {
  in: (attribute) => (attribute.startsWith(':not') ? `:root${attribute}` : attribute),
  darkIn: (attribute) =>
    attribute.startsWith(':not')
      ? `:root.dark${attribute}, :root${attribute} .dark`
      : `.dark${attribute}, ${attribute} .dark, .dark ${attribute}`,
};

const hyphened = (variables: Variables): Variables =>
  Object.fromEntries(Object.entries(variables).map(([name, value]) => [`--${name}`, value]));

/** The style sheet: `:root`, `.dark`, rules for other contexts, and names for Tailwind utilities. */
export function printShadcn(
  { light, dark }: ModeVariables,
  shape: Variables,
  rules: readonly VariableRule[] = [],
): string {
  const rule = (selector: string, variables: Variables): string =>
    printRule({ selector, variables: hyphened(variables) });
  const { radius, ...fonts } = shape;
  const names = Object.keys(light).filter((name) => name !== 'radius');
  const utilities = Object.fromEntries(names.map((name) => [`color-${name}`, `var(--${name})`]));
  const radii = {
    'radius-sm': 'calc(var(--radius) * 0.6)',
    'radius-md': 'calc(var(--radius) * 0.8)',
    'radius-lg': 'var(--radius)',
    'radius-xl': 'calc(var(--radius) * 1.4)',
  };
  return [
    '@custom-variant dark (&:is(.dark *));\n',
    rule(':root', { radius: radius!, ...light }),
    ...(dark === undefined ? [] : [rule('.dark', dark)]),
    ...rules.map((each) => printRule({ ...each, variables: hyphened(each.variables) })),
    rule('@theme inline', { ...utilities, ...fonts, ...radii }),
  ].join('\n');
}

export const shadcnFormat = roleFormat('wusum/shadcn', (roles) =>
  printShadcn({ light: shadcnColors(roles) }, shadcnShape(roles)),
);
