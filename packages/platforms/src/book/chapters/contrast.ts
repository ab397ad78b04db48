import type { ColorValue, ContrastPair, Permutation, TokenPath } from '@wusum/dtcg';
import { contrastPairs } from '@wusum/dtcg/internal';
import { hexOf } from '../colors.js';
import type { Book, BookView, Chapter } from '../content.js';
import { code, html, type Markup } from '../markup.js';

/** The appendix: every declared pair of colours as measured, in both modes. */
export function contrast(book: Book): Chapter | undefined {
  const { word, light, dark } = book;
  const parts = [table(book, light, word('contrast.light')), dark && table(book, dark, word('contrast.dark'))];
  if (parts.every((part) => part === undefined)) return undefined;
  return { id: 'contrast', title: word('contrast.title'), intro: word('contrast.intro'), body: html`${parts}`.html };
}

function table(book: Book, { permutation }: BookView, mode: string): Markup | undefined {
  const { word } = book;
  const pairs = contrastPairs(permutation).filter((pair) => isShown(permutation, pair));
  if (pairs.length === 0) return undefined;
  const title = word('contrast.mode', { mode });
  const heads = (['foreground', 'target', 'background'] as const).map(
    (name) => html`<th scope="col">${word(`contrast.${name}`)}</th>`,
  );
  const rows = [...Map.groupBy(pairs, ({ foreground, target }) => `${foreground} ${target}`).values()].map((group) =>
    row(book, permutation, group),
  );
  return html`<section class="fresh"><h3>${title}</h3><table class="pairs"><caption class="hidden">${title}</caption><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></section>`;
}

/** Ramps are the source of roles; people look up roles. */
const isShown = ({ tokens }: Permutation, { foreground, background }: ContrastPair): boolean =>
  [foreground, background].every((path) => !path.startsWith('color.ramp.') && tokens.get(path)?.type === 'color');

const short = (path: TokenPath): string => path.replace(/^color\./u, '');

/** A colour of text or lines, and the ratio on each ground that it is declared for. */
function row({ number }: Book, { tokens }: Permutation, pairs: readonly ContrastPair[]): Markup {
  const { foreground, target } = pairs[0]!;
  const hex = hexOf(tokens.get(foreground)!.value as ColorValue);
  const shown = (value: number): string => number(Math.floor(value * 10) / 10, { minimumFractionDigits: 1 });
  const grounds = pairs.map(
    ({ background, ratio }) => html`<span class="on">${code(short(background))} <b>${shown(ratio)}</b></span> `,
  );
  return html`<tr><th scope="row"><span class="chip" style="--chip:${hex}"></span>${code(short(foreground))}</th><td>${shown(target)}</td><td>${grounds}</td></tr>`;
}
