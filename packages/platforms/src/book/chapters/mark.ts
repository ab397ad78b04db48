import { drawLockup, type LockupOptions } from '@wusum/mark/lockup';
import type { Book, Chapter } from '../content.js';
import { clearSpaceSvg, constructionSvg, drawingSvg, markSvg } from '../drawings.js';
import { html, type Markup } from '../markup.js';
import type { BookWord } from '../words/index.js';

/** A CSS pixel in print, in millimetres. */
const MILLIMETRES = 25.4 / 96;

/** How the mark is drawn, the space around it, how small it may be, with names, and on its grounds. */
export function mark(book: Book): Chapter | undefined {
  const { mark: drawn, word, number } = book;
  if (drawn === undefined) return undefined;
  const label = word('mark.alt', { brand: book.name });
  const weight = number(drawn.strokeWidth, { maximumFractionDigits: 2 });
  const plate = (title: BookWord, text: string, drawing: Markup): Markup =>
    html`<section class="keep"><div class="plate">${drawing}</div><h3>${word(title)}</h3><p>${text}</p></section>`;
  const size = {
    pixels: number(drawn.minimumSize),
    millimetres: number(drawn.minimumSize * MILLIMETRES, { maximumFractionDigits: 1 }),
  };
  return {
    id: 'mark',
    title: word('mark.title'),
    intro: word('mark.intro', { strokes: number(drawn.strokes.length) }),
    body: html`<div class="columns three">${plate('mark.construction', word('mark.construction-text', { weight }), constructionSvg(drawn, label))}${plate('mark.space', word('mark.space-text', { units: number(drawn.clearSpace) }), clearSpaceSvg(drawn, label))}<section class="keep"><div class="plate smallest" style="--smallest:${drawn.minimumSize}px">${markSvg(drawn, label)}</div><h3>${word('mark.size')}</h3><p>${word('mark.size-text', size)}</p></section></div>${lockups(book)}${grounds(book, label)}`
      .html,
  };
}

function lockups({ mark: drawn, word, languages, name }: Book): Markup | undefined {
  const scripts = (['latin', 'arabic'] as const).filter((script) => languages.some((one) => one.script === script));
  const shown = scripts.filter((script) => drawn!.wordmarks[script].body !== '');
  if (shown.length === 0) return undefined;
  const plate = (options: LockupOptions, kind: 'latin' | 'arabic' | 'both' | 'stacked') =>
    html`<div class="keep"><div class="plate wide">${drawingSvg(drawLockup(drawn!, options), name)}</div><p>${word(`mark.lockup-${kind}`)}</p></div>`;
  const plates = shown.map((script) => plate({ script }, script));
  const script = shown.length > 1 ? 'both' : shown[0]!;
  if (script === 'both') plates.push(plate({ script }, 'both'));
  plates.push(plate({ script, arrangement: 'stacked' }, 'stacked'));
  return html`<section class="keep"><h3>${word('mark.lockup')}</h3><div class="columns two">${plates}</div></section>`;
}

/** The mark on every ground that it is allowed on. */
function grounds({ mark: drawn, word }: Book, label: string): Markup {
  const kinds = ['on-canvas', 'on-deep', 'on-accent', 'black'] as const;
  const plates = kinds.map(
    (kind) =>
      html`<div class="keep"><div class="plate ${kind}">${markSvg(drawn!, label)}</div><p>${word(`mark.${kind}`)}</p></div>`,
  );
  return html`<section class="keep"><h3>${word('mark.one-color')}</h3><div class="columns four">${plates}</div></section>`;
}
