import type { Tile } from '@wusum/pattern';
import type { Book, Chapter } from '../content.js';
import { clothSvg } from '../drawings.js';
import { html, type Markup } from '../markup.js';

/** Width of the text of a page in millimetres: A4 across, less the margins. */
export const PAGE = 257;

/** The patterns of the mark, in whole repeats. */
export function pattern(book: Book): Chapter | undefined {
  const { mark, pattern: colors, word } = book;
  if (mark === undefined || colors === undefined) return undefined;
  const { cloth, band, selvedge } = mark.patterns;
  const part = (name: 'cloth' | 'band' | 'selvedge', tile: Tile, height: number, repeat: number): Markup =>
    html`<section class="keep"><h3>${word(`pattern.${name}`)}</h3><p>${word(`pattern.${name}-text`)}</p>${clothSvg(tile, { width: PAGE, height, repeat }, `pattern-${name}`)}</section>`;
  const one = html`<section class="keep fresh"><h3>${word('pattern.repeat')}</h3><div class="repeat">${clothSvg(cloth, { width: 1, height: 1, repeat: 1 }, 'pattern-repeat')}</div></section>`;
  return {
    id: 'pattern',
    title: word('pattern.title'),
    intro: word('pattern.intro'),
    body: html`${part('cloth', cloth, 80, 28)}${one}${part('band', band, 24, (24 * band.width) / band.height)}${selvedge && part('selvedge', selvedge, 8, (8 * selvedge.width) / selvedge.height)}`
      .html,
  };
}
