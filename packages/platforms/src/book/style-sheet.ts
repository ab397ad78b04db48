import type { ColorValue, DimensionValue } from '@wusum/dtcg';
import { roleRules } from '@wusum/pattern';
import { fixedWidths, typeAt, type TypographyParts } from '../shared/values.js';
import {
  cssNumber,
  dimensionText,
  fontFamilyText,
  fontWeightNumber,
  letterSpacingInEm,
} from '../shared/value-printers.js';
import type { Role } from '../shared/roles.js';
import { hexOf } from './colors.js';
import type { Book } from './content.js';
import { layout } from './layout.js';

/** Colours of the book by role: `--text` and so on. */
const colorRoles = [
  'canvas',
  'surface',
  'text',
  'text-muted',
  'accent',
  'on-accent',
  'accent-text',
  'border',
  'danger',
  'success',
  'sidebar-background',
  'sidebar-text',
  'sidebar-accent',
] as const satisfies readonly Role[];

const typeRoles = [
  'type-display',
  'type-heading-1',
  'type-heading-2',
  'type-heading-3',
  'type-body',
  'type-label',
  'type-caption',
] as const satisfies readonly Role[];

/** The style sheet of a book: the colours and the type of its brand, and the layout that all books share. */
export function styleSheet(book: Book, fonts: string): string {
  const { light, pattern, components } = book;
  const { roles } = light;
  const colors = colorRoles.map((role) => `--${role}:${hexOf(roles.value<ColorValue>(role))}`);
  const radius = dimensionText(roles.value<DimensionValue>('radius'));
  const family = (['display', 'text', 'code'] as const).map((name) => `--family-${name}:${familyOf(book, name)}`);
  const root = [...colors, `--radius:${radius}`, ...family, ...bodyOf(book)];
  return [
    fonts,
    `:root{${root.join(';')}}`,
    ...typeRoles.map((role) => `.${role}{${typeOf(book, role)}}`),
    pattern === undefined ? '' : roleRules({ colors: pattern, themed: false }),
    layout(book.language),
    components?.css ?? '',
  ].join('\n');
}

function familyOf({ light }: Book, name: 'display' | 'text' | 'code'): string {
  const token = light.roles.token(`family-${name}`);
  return token === undefined ? 'monospace' : fontFamilyText(token.value as string | readonly string[]);
}

/** Line height and weight of headings of the book itself, which has sizes of its own. */
function bodyOf({ light: { roles } }: Book): string[] {
  const heading = roles.value<TypographyParts>('type-heading-1');
  const body = roles.value<TypographyParts>('type-body');
  return [
    `--heading-weight:${fontWeightNumber(heading.fontWeight)}`,
    `--heading-spacing:${cssNumber(letterSpacingInEm(heading))}em`,
    `--heading-line:${cssNumber(heading.lineHeight)}`,
    `--body-line:${cssNumber(body.lineHeight)}`,
  ];
}

function typeOf({ light: { roles } }: Book, role: (typeof typeRoles)[number]): string {
  const value = roles.value<TypographyParts>(role);
  const { size, leading, spacing } = typeAt(value, roles.extras(role), fixedWidths.desktop);
  return [
    `font-family:${fontFamilyText(value.fontFamily)}`,
    `font-size:${cssNumber(size)}px`,
    `font-weight:${fontWeightNumber(value.fontWeight)}`,
    `line-height:${cssNumber(leading)}px`,
    `letter-spacing:${cssNumber(spacing)}px`,
  ].join(';');
}
