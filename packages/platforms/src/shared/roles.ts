import { suggest, type Diagnostic } from '@wusum/diagnostics';
import type { Permutation, ResolvedToken, TokenPath, TokenType } from '@wusum/dtcg';
import { platformProblem } from './errors.js';
import type { CellExtras } from './value-printers.js';

/**
 * The roles that a platform with a fixed vocabulary such as shadcn/ui needs, each with the token names to look for, in this
 * order. The option `roles` sets another token. `{n}` is a step of a ramp.
 */
export const roleTable = {
  canvas: ['color', 'color.surface.canvas', 'color.background.canvas', 'color.background.default', 'color.background'],
  surface: ['color', 'color.surface.raised', 'color.surface.base', 'color.background.surface', 'color.surface'],
  sunken: ['color', 'color.surface.sunken', 'color.background.muted', 'color.muted'],
  text: ['color', 'color.text.default', 'color.text.primary', 'color.foreground.default', 'color.text'],
  'text-muted': ['color', 'color.text.muted', 'color.text.secondary', 'color.foreground.muted'],
  'text-disabled': ['color', 'color.disabled.text', 'color.text.disabled', 'color.text.muted'],
  accent: ['color', 'color.accent.solid', 'color.accent.default', 'color.primary.solid', 'color.primary'],
  'accent-hover': ['color', 'color.accent.hover', 'color.primary.hover', 'color.accent.solid', 'color.primary'],
  'on-accent': ['color', 'color.accent.on-solid', 'color.on-accent', 'color.text.on-accent', 'color.on-primary'],
  'accent-soft': ['color', 'color.accent.soft', 'color.primary.soft', 'color.surface.sunken'],
  'accent-text': ['color', 'color.accent.text', 'color.link', 'color.primary.text', 'color.primary'],
  support: ['color', 'color.support.solid', 'color.secondary.solid', 'color.secondary'],
  'on-support': ['color', 'color.support.on-solid', 'color.on-secondary', 'color.text.on-secondary'],
  success: ['color', 'color.status.success.solid', 'color.success.solid', 'color.success'],
  'on-success': ['color', 'color.status.success.on-solid', 'color.on-success'],
  warning: ['color', 'color.status.warning.solid', 'color.warning.solid', 'color.warning'],
  'on-warning': ['color', 'color.status.warning.on-solid', 'color.on-warning'],
  danger: ['color', 'color.status.danger.solid', 'color.danger.solid', 'color.danger', 'color.error'],
  'on-danger': ['color', 'color.status.danger.on-solid', 'color.on-danger', 'color.on-error'],
  info: ['color', 'color.status.info.solid', 'color.info.solid', 'color.info'],
  'on-info': ['color', 'color.status.info.on-solid', 'color.on-info'],
  border: ['color', 'color.border.default', 'color.border.subtle', 'color.border'],
  divider: ['color', 'color.border.subtle', 'color.border.default', 'color.border'],
  'control-border': ['color', 'color.control.border', 'color.border.control', 'color.input', 'color.border.strong'],
  'control-background': ['color', 'color.control.background', 'color.surface.base', 'color.background.default'],
  focus: ['color', 'color.focus.ring', 'color.focus', 'color.ring'],
  'sidebar-background': ['color', 'color.deep.background', 'color.sidebar.background', 'color.surface.sunken'],
  'sidebar-text': ['color', 'color.deep.text', 'color.sidebar.foreground', 'color.text.default'],
  'sidebar-accent': ['color', 'color.deep.accent', 'color.sidebar.accent', 'color.accent.solid'],
  'sidebar-border': ['color', 'color.deep.border', 'color.sidebar.border', 'color.border.default'],
  chart: ['color', 'color.chart.{n}'],
  'accent-ramp': ['color', 'color.ramp.accent.{n}', 'color.accent.{n}'],
  'neutral-ramp': ['color', 'color.ramp.neutral.{n}', 'color.neutral.{n}', 'color.gray.{n}'],
  radius: ['dimension', 'radius.card', 'radius.md', 'radius.default', 'radius'],
  'radius-control': ['dimension', 'radius.control', 'radius.md', 'radius.default', 'radius'],
  'family-text': ['fontFamily', 'font.family.text', 'font.family.body', 'font.family.sans', 'font.family.default'],
  'family-display': ['fontFamily', 'font.family.display', 'font.family.heading', 'font.family.text'],
  'family-code': ['fontFamily', 'font.family.code', 'font.family.mono'],
  'type-display': ['typography', 'type.display', 'typography.display'],
  'type-heading-1': ['typography', 'type.heading-1', 'typography.heading-1', 'typography.h1'],
  'type-heading-2': ['typography', 'type.heading-2', 'typography.heading-2', 'typography.h2'],
  'type-heading-3': ['typography', 'type.heading-3', 'typography.heading-3', 'typography.h3'],
  'type-heading-4': [
    'typography',
    'type.heading-4',
    'typography.heading-4',
    'typography.h4',
    'type.heading-3',
    'typography.heading-3',
  ],
  'type-body': ['typography', 'type.body', 'typography.body'],
  'type-label': ['typography', 'type.label', 'typography.label', 'type.body', 'typography.body'],
  'type-caption': ['typography', 'type.caption', 'typography.caption', 'type.body', 'typography.body'],
} as const satisfies Readonly<Record<string, readonly [TokenType, ...string[]]>>;

const zero = { value: 0, unit: 'px' };
const standIns = {
  color: { colorSpace: 'srgb', components: [0, 0, 0] },
  dimension: zero,
  fontFamily: 'serif',
  typography: { fontFamily: 'serif', fontSize: zero, fontWeight: 400, letterSpacing: zero, lineHeight: 1 },
} as const;

export type Role = keyof typeof roleTable;

/** The tokens of one permutation by role. Roles without a token are collected and reported together. */
export class Roles {
  readonly problems: Diagnostic[] = [];
  /** Tokens that filled a role. */
  readonly used = new Set<TokenPath>();

  constructor(
    private readonly permutation: Permutation,
    private readonly platform: string,
    private readonly chosen: Readonly<Record<string, string>> = {},
  ) {}

  /** The value of a role. Without a token, adds a problem and returns a placeholder so that all problems are found at once. */
  value<Value>(role: Role, step?: number): Value {
    const token = this.token(role, step);
    if (token !== undefined) return token.value as Value;
    this.problems.push(this.#missing(role, step));
    return standIns[roleTable[role][0]] as Value;
  }

  /** Data that changes how the value of a role is printed, for example a fluid size. */
  extras(role: Role): CellExtras {
    const fluid = this.token(role)?.extension?.['fluid'] as CellExtras['fluid'] | undefined;
    return fluid === undefined ? {} : { fluid };
  }

  /** The token of an optional role. */
  token(role: Role, step?: number): ResolvedToken | undefined {
    const [type] = roleTable[role];
    for (const path of this.#names(role, step)) {
      const token = this.permutation.tokens.get(path) ?? this.permutation.tokens.get(`${path}.$root`);
      if (token?.type !== type) continue;
      this.used.add(token.path);
      return token;
    }
    return undefined;
  }

  #names(role: Role, step: number | undefined): string[] {
    const [, ...known] = roleTable[role];
    const names = Object.hasOwn(this.chosen, role) ? [this.chosen[role]!] : known;
    return names.map((name) => name.replace('{n}', String(step)));
  }

  #missing(role: Role, step: number | undefined): Diagnostic {
    const [type] = roleTable[role];
    const names = this.#names(role, step);
    const near = suggest(names[0]!, this.permutation.tokens.keys());
    return platformProblem(
      'WS-E102',
      `The platform "${this.platform}" needs a ${type} token for the role "${role}", named ${names.join(', ')}.`,
      near === undefined ? {} : { didYouMean: near },
    );
  }
}
