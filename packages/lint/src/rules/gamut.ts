import { isColorValue, toColor, type ColorValue, type ResolvedToken } from '@wusum/dtcg';
import { channelsIn, deltaE2000, nearestIn, type Oklch, type RgbSpace } from '@wusum/dtcg/internal';
import { choice } from './shared/options.js';
import { defineRule } from './define-rule.js';
import type { Finding } from './shared/types.js';

export const gamut = defineRule({
  name: 'gamut',
  code: 'WS-K004',
  title: 'Colour outside the gamut',
  why: 'Screens show a colour outside their gamut as another colour, and each screen chooses a different one.',
  fix: 'Lower the chroma until the colour fits; the message names the nearest colour that does.',
  severity: 'warning',
  options: {
    gamut: choice('display-p3', ['srgb', 'display-p3', 'rec2020'], 'Widest gamut that colours may use.'),
  },
  check: (context, options) =>
    [...context.tokens].flatMap(([token, permutations]) =>
      token.type === 'color' && isColorValue(token.value) && isWritten(token)
        ? problemsOf(token, token.value, options).map((finding) => ({ ...finding, permutations }))
        : [],
    ),
});

/** Computed colours are mapped into the gamut already; an alias is reported where its value is written. */
function isWritten({ derivation, raw }: ResolvedToken): boolean {
  return derivation === undefined && isColorValue(raw);
}

function problemsOf(token: ResolvedToken, value: ColorValue, options: { readonly gamut: RgbSpace }): Finding[] {
  const color = toColor(value);
  const shared = { key: `${token.path} ${token.location.file}`, location: token.location };
  if (fits(color, options.gamut)) return [];
  const inside = nearestIn(options.gamut, color);
  const away = deltaE2000(color, inside);
  const message = `${token.path} is outside ${options.gamut}; the nearest colour inside is ${oklchText(inside)}, CIEDE2000 difference ${away.toFixed(1)}.`;
  return [{ ...shared, message, rank: away }];
}

/** Half a step of an 8-bit channel is not visible. */
const edge = 0.5 / 255;

function fits(color: Oklch, space: RgbSpace): boolean {
  return channelsIn(space, color).every((channel) => channel >= -edge && channel <= 1 + edge);
}

function oklchText({ l, c, h }: Oklch): string {
  const round = (value: number, by: number): number => Math.floor(value * by) / by;
  return `oklch(${round(l, 1000)} ${round(c, 1000)} ${round(h, 10)})`;
}
