import { color } from './chapters/color.js';
import { components } from './chapters/components.js';
import { contrast } from './chapters/contrast.js';
import { identity } from './chapters/identity.js';
import { mark } from './chapters/mark.js';
import { pattern } from './chapters/pattern.js';
import { type } from './chapters/type.js';
import { use } from './chapters/use.js';
import { voice } from './chapters/voice.js';
import type { Book, Chapter } from './content.js';
import { clothSvg, markSvg } from './drawings.js';
import { html, type Markup, raw } from './markup.js';
import { styleSheet } from './style-sheet.js';
import { taglineOf } from './tagline.js';

const chapters = [identity, mark, color, pattern, type, voice, components, use, contrast];

/** Width and height of the full pages of a book in millimetres: A4 across. */
const SHEET = { width: 297, band: 18 } as const;

/** The title of the document. */
export const titleOf = ({ name, word }: Book): string => `${name} — ${word('kind')}`;

/** A brand book as one HTML file. */
export function printBook(book: Book, fonts: string): string {
  const made = chapters.map((chapter) => chapter(book)).filter((chapter) => chapter !== undefined);
  const { language } = book;
  const body = html`<main>${cover(book)}${contents(book, made)}${made.map((chapter, index) => section(book, chapter, index))}</main>`;
  return (
    html`<!doctype html><html lang="${language.id}" dir="${language.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${titleOf(book)}</title>${raw(`<style>${styleSheet(book, fonts)}</style>`)}</head><body>${body}</body></html>`
      .html + '\n'
  );
}

function cover(book: Book): Markup {
  const { name, mark: drawn, word } = book;
  return html`<header class="opener cover">${drawn && markSvg(drawn)}<h1>${name}</h1><p>${taglineOf(book)}</p><p class="number">${word('kind')}</p>${edge(book, 'cover')}</header>`;
}

/** The band along the edge of a full page, in whole repeats. */
function edge({ mark: drawn, pattern: colors }: Book, id: string): Markup | undefined {
  if (drawn === undefined || colors === undefined) return undefined;
  const { band } = drawn.patterns;
  const repeat = (SHEET.band * band.width) / band.height;
  return html`<div class="edge">${clothSvg(band, { width: SHEET.width, height: 1, repeat }, `edge-${id}`, 'band')}</div>`;
}

function contents({ word, number }: Book, made: readonly Chapter[]): Markup {
  const items = made.map(
    ({ id, title }, index) => html`<li><span>${number(index + 1)}</span><a href="#${id}">${title}</a></li>`,
  );
  return html`<nav class="contents" aria-labelledby="contents"><div class="pages"><section><h2 id="contents">${word('contents')}</h2><ol>${items}</ol></section></div></nav>`;
}

function section(book: Book, { id, title, intro, body }: Chapter, index: number): Markup {
  const number = book.word('chapter', { number: book.number(index + 1) });
  return html`<section class="chapter" id="${id}" aria-labelledby="${id}-title"><div class="opener"><p class="number">${number}</p><h2 id="${id}-title">${title}</h2><p>${intro}</p>${edge(book, id)}</div><div class="pages">${raw(body)}</div></section>`;
}
