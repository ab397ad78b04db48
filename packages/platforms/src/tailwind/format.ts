import { variableNames } from '../css/model.js';
import type { NameRule } from '../css/options.js';
import { formatHook } from '../shared/hooks.js';
import { NameTable, tokenOrigin } from '../shared/name-table.js';
import { isWritten, type PlatformToken } from '../shared/token.js';
import { themeVariable } from './namespace.js';
import { variableStart } from '../shared/value-printers.js';

export interface TailwindFormatOptions {
  /** Prefix of the custom properties with the values. Default: none. */
  readonly prefix: string;
  /** Selector of the `dark:` variant. */
  readonly dark: string;
  /** `false`: write values instead of references to custom properties. Default: true. */
  readonly references: boolean;
  /** Names of your own, from the path of a token: of the custom properties, and of the utilities in their namespaces. */
  readonly name: NameRule;
}

/** Longhands of a typography token that Tailwind's `text-…` utility sets with the size. */
const textParts = ['line-height', 'letter-spacing', 'font-weight'] as const;

/**
 * A Tailwind v4 theme whose utilities read custom properties, so that brand and mode change at run time. Breakpoints
 * have literal values: a media query cannot read a variable.
 */
export function printTailwind(
  tokens: readonly PlatformToken[],
  { prefix = '', dark, references = true, name: rule }: Partial<TailwindFormatOptions> = {},
): string {
  const nameOf = variableNames({ prefix, ...(rule && { name: rule }) });
  const inline: string[] = [];
  const literal: string[] = [];
  // Without a prefix both have the same names: Tailwind must not declare a variable that reads itself.
  const isReference = references && prefix === '';
  const taken = new NameTable();
  for (const token of tokens.filter(isWritten)) {
    const source = nameOf(token);
    const name = themeVariable(rule ? source.slice(variableStart(prefix).length) : token.path, token.type);
    if (name === undefined) continue;
    taken.add(name, tokenOrigin(token));
    if (token.type === 'typography')
      for (const part of textParts) taken.add(`${name}--${part}`, tokenOrigin(token, part));
    if (name.startsWith('--breakpoint-')) literal.push(`${name}: ${token.value};`);
    else if (!references) inline.push(`${name}: ${token.value};`);
    else if (token.type !== 'typography') inline.push(`${name}: var(${source});`);
    else inline.push(...textLines(name, source));
  }
  taken.refuse();
  const blocks = [
    dark === undefined ? '' : `@custom-variant dark (&:where(${dark}));\n`,
    literal.length === 0 ? '' : `@theme {\n  ${literal.join('\n  ')}\n}\n`,
    `@theme inline${isReference ? ' reference' : ''} {\n  ${inline.join('\n  ')}\n}\n`,
  ];
  return blocks.filter((block) => block !== '').join('\n');
}

function textLines(name: string, source: string): string[] {
  return [
    `${name}: var(${source}-font-size);`,
    ...textParts.map((part) => `${name}--${part}: var(${source}-${part});`),
  ];
}

export const tailwindFormat = formatHook<string, TailwindFormatOptions>('wusum/tailwind', printTailwind);
