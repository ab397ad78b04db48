import { isSymmetrical } from '@wusum/mark';
import type { Trait } from '@wusum/voice';
import { type Book, type Chapter, localized } from '../content.js';
import { markSvg } from '../drawings.js';
import { html, type Markup } from '../markup.js';
import { valuesBelow } from '../voice-values.js';

const mistakes = ['mirrored', 'turned', 'stretched', 'outlined', 'faded', 'crowded'] as const;

/** What is right and what is wrong, in words and with the mark. */
export function use(book: Book): Chapter | undefined {
  const { word } = book;
  const parts = [inWords(book), withMark(book)];
  if (parts.every((part) => part === undefined)) return undefined;
  return { id: 'use', title: word('use.title'), intro: word('use.intro'), body: html`${parts}`.html };
}

function inWords(book: Book): Markup | undefined {
  const { word } = book;
  const traits = valuesBelow<Trait>(book, 'voice.trait.').map(([, trait]) => trait);
  const lists = (['do', 'dont'] as const).map((kind) => {
    const texts = traits.flatMap((trait) => localized(book, trait[kind]) ?? []);
    const items = texts.map((text) => html`<li>${text}</li>`);
    return texts.length === 0 ? undefined : html`<div class="${kind}"><h4>${word(kind)}</h4><ul>${items}</ul></div>`;
  });
  if (lists.every((list) => list === undefined)) return undefined;
  return html`<section class="keep"><h3>${word('use.voice')}</h3><div class="columns">${lists}</div></section>`;
}

/** The mark, each time with one mistake. */
function withMark({ mark, word, name }: Book): Markup | undefined {
  if (mark === undefined) return undefined;
  // The mirror image of a symmetrical mark is the mark.
  const shown = mistakes.filter((mistake) => mistake !== 'mirrored' || !isSymmetrical(mark));
  const items = shown.map((mistake) => {
    const label = `${word('mark.alt', { brand: name })}: ${word(`use.${mistake}`)}`;
    const crowd = mistake === 'crowded' ? html`<span aria-hidden="true">${name}</span>` : undefined;
    return html`<div class="keep"><div class="plate wrong ${mistake}">${markSvg(mark, label)}${crowd}</div><p>${word(`use.${mistake}`)}</p></div>`;
  });
  return html`<section class="keep"><h3>${word('use.mark')}</h3><p><strong class="not">${word('dont')}</strong></p><div class="columns six">${items}</div></section>`;
}
