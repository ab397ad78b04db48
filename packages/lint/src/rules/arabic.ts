import { scriptAxis } from '@wusum/dtcg/internal';
import type { Permutation, ResolvedToken } from '@wusum/dtcg';
import { CustomProperties } from '../usage/custom-properties.js';
import { pixelsOf, shown } from './shared/lengths.js';
import { matcher } from './shared/globs.js';
import { writesArabic } from './shared/languages.js';
import { partPlace } from './shared/fix-place.js';
import { length, list, pixels } from './shared/options.js';
import { defineRule } from './define-rule.js';
import type { Finding, RuleContext } from './shared/types.js';

export const arabic = defineRule({
  name: 'arabic',
  code: 'WS-K007',
  title: 'Arabic text that breaks or is too small',
  why: 'Arabic letters join: letter spacing breaks words, and a translucent colour shows where letters overlap. Their shapes are finer than Latin ones and need a larger size (W3C, Arabic & Persian Layout Requirements).',
  fix: 'Set letter spacing to 0 for Arabic, use an opaque text colour, or raise the size in the Arabic scale.',
  severity: 'error',
  options: {
    minimum: length(
      '14px',
      'Minimum font size of Arabic text. No standard has a number; this is one step above the usual minimum for Latin.',
    ),
    text: list(
      ['color.text.**', 'color.**.text', 'color.**.on-*', 'color.**.placeholder'],
      'Tokens of text colours, in addition to those that styles use for text.',
    ),
  },
  check: (context, { minimum, text }) =>
    writesArabic(context.system)
      ? [...typographyFindings(context, pixels(minimum)), ...alphaFindings(context, text), ...styleFindings(context)]
      : [],
});

function typographyFindings({ tokens }: RuleContext, minimum: number): Finding[] {
  return [...tokens].flatMap(([token, all]) => {
    const permutations = all.filter(isArabic);
    if (token.type !== 'typography' || permutations.length === 0) return [];
    const { letterSpacing, fontSize } = token.value as { letterSpacing: unknown; fontSize: unknown };
    const spacing = pixelsOf(letterSpacing) ?? 0;
    const size = smallest(token, pixelsOf(fontSize));
    const place = (part: string) => ({ location: partPlace(token, part, permutations[0]!), permutations });
    return [
      ...(spacing === 0
        ? []
        : [
            {
              key: `${token.path} spacing`,
              message: `${token.path} has letter spacing ${shown(spacing)} px in Arabic, required 0.`,
              ...place('letterSpacing'),
              rank: Math.abs(spacing),
            },
          ]),
      ...(size === undefined || size >= minimum
        ? []
        : [
            {
              key: `${token.path} size`,
              message: `${token.path} has size ${shown(size)} px in Arabic, required ${shown(minimum)} px.`,
              ...place('fontSize'),
              rank: minimum - size,
            },
          ]),
    ];
  });
}

function isArabic({ contexts }: Permutation): boolean {
  return contexts[scriptAxis] === 'arabic';
}

/** A fluid size counts as in the smallest window. */
function smallest({ extension }: ResolvedToken, size: number | undefined): number | undefined {
  const fluid = extension?.['fluid'];
  const least = typeof fluid === 'object' && fluid !== null && 'min' in fluid ? fluid.min : undefined;
  return size === undefined ? undefined : size * (typeof least === 'number' ? Math.min(1, least) : 1);
}

function alphaFindings({ tokens, uses, variables }: RuleContext, patterns: readonly string[]): Finding[] {
  const isText = matcher(patterns);
  const properties = new CustomProperties(uses, (name) => variables.has(name));
  const coloured = new Set(
    uses
      .filter(({ property }) => property === 'color')
      .flatMap((use) => properties.resolve(use))
      .flatMap((use) => use.variables.flatMap(({ name }) => variables.get(name) ?? [])),
  );
  return [...tokens].flatMap(([token, permutations]) => {
    const { alpha = 1 } = token.value as { alpha?: number };
    if (token.type !== 'color' || alpha === 1 || !(coloured.has(token.path) || isText(token.path))) return [];
    const message = `${token.path} is a text colour with ${shown((1 - alpha) * 100)} % transparency, which shows the joins of Arabic letters.`;
    return [{ key: `${token.path} alpha`, message, location: token.location, permutations, rank: 1 - alpha }];
  });
}

/** A literal letter spacing in a style sheet also applies to Arabic. */
function styleFindings({ uses }: RuleContext): Finding[] {
  return uses
    .filter(({ property, value, conditions }) => {
      if (property !== 'letter-spacing' || conditions.some((condition) => condition.includes(':lang('))) return false;
      return /^[-+.\d]/u.test(value) && Number.parseFloat(value) !== 0;
    })
    .map(({ part, value, location }) => ({
      key: `${part} ${location.file} ${location.line} ${location.column}`,
      message: `${part} has letter spacing ${value} in every script; Arabic requires 0.`,
      location,
      fix: 'Use the letter spacing of a typography token, or restrict it with `:lang()`.',
    }));
}
