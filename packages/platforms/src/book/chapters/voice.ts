import { isRecord } from '@wusum/dtcg/internal';
import { type Example, type Mechanic, type Term, type ToneDimension, toneDimensions, type Trait } from '@wusum/voice';
import { type Book, type Chapter, localized } from '../content.js';
import { html, type Markup } from '../markup.js';
import { valuesBelow } from '../voice-values.js';
import type { BookWord } from '../words/index.js';

/** Tone, traits with examples, the lexicon, and rules of writing. `undefined` for a brand without a voice. */
export function voice(book: Book): Chapter | undefined {
  const { word } = book;
  const parts = [tone(book), traits(book), lexicon(book), mechanics(book)];
  if (parts.every((part) => part === undefined)) return undefined;
  return { id: 'voice', title: word('voice.title'), intro: word('voice.intro'), body: html`${parts}`.html };
}

const ends: Readonly<Record<ToneDimension, readonly [BookWord, BookWord]>> = {
  'funny-serious': ['voice.funny', 'voice.serious'],
  'formal-casual': ['voice.formal', 'voice.casual'],
  'respectful-irreverent': ['voice.respectful', 'voice.irreverent'],
  'enthusiastic-matter-of-fact': ['voice.enthusiastic', 'voice.matter-of-fact'],
};

function tone({ light, word, number }: Book): Markup | undefined {
  const rows = toneDimensions.flatMap((dimension) => {
    const value = light.permutation.tokens.get(`voice.tone.${dimension}`)?.value;
    if (typeof value !== 'number') return [];
    const [from, to] = ends[dimension].map((name) => word(name)) as [string, string];
    const label = word('voice.tone-between', { position: number(value, { signDisplay: 'exceptZero' }), from, to });
    const place = Math.round((value + 1) * 500) / 10;
    return [
      html`<li><span>${from}</span><span class="scale" role="img" aria-label="${label}" style="--place:${place}%"></span><span>${to}</span></li>`,
    ];
  });
  if (rows.length === 0) return undefined;
  return html`<section class="keep"><h3>${word('voice.tone')}</h3><ul class="tones">${rows}</ul></section>`;
}

function traits(book: Book): Markup | undefined {
  const { word } = book;
  const found = valuesBelow<Trait>(book, 'voice.trait.');
  if (found.length === 0) return undefined;
  const cards = found.map(([, trait]) => {
    const not = localized(book, trait.weAreNot);
    return html`<div class="keep"><h4>${localized(book, trait.weAre)}</h4>${not && html`<p class="muted">${word('voice.not', { trait: not })}</p>`}<p>${localized(book, trait.meaning)}</p>${examples(book, trait.examples)}</div>`;
  });
  return html`<section><h3>${word('voice.traits')}</h3><div class="columns three">${cards}</div></section>`;
}

/** What is written instead of what. */
function examples(book: Book, given: readonly Example[] | undefined): Markup | undefined {
  if (given === undefined || given.length === 0) return undefined;
  const { word } = book;
  const items = given.map(({ instead, write }) => {
    const old = localized(book, instead);
    return html`${old && html`<p class="instead"><small>${word('instead')}</small> <s>${old}</s></p>`}<p class="instead"><small>${word('write')}</small> <strong>${localized(book, write)}</strong></p>`;
  });
  return html`<div class="example">${items}</div>`;
}

function lexicon(book: Book): Markup | undefined {
  const { word } = book;
  const rows = valuesBelow<Term>(book, 'voice.term.').flatMap(([, term]) => {
    const [prefer, avoid] = [localized(book, term.prefer), localized(book, term.avoid)];
    if (prefer === undefined || avoid === undefined) return [];
    const separator = book.language.dir === 'rtl' ? '، ' : ', ';
    return [
      html`<tr><th scope="row">${prefer.join(separator)}</th><td><s>${avoid.join(separator)}</s></td><td>${localized(book, term.why)}</td></tr>`,
    ];
  });
  if (rows.length === 0) return undefined;
  const heads = (['voice.prefer', 'voice.avoid', 'why'] as const).map(
    (name) => html`<th scope="col">${word(name)}</th>`,
  );
  return html`<section class="fresh"><h3>${word('voice.lexicon')}</h3><table class="lexicon"><caption class="hidden">${word('voice.lexicon')}</caption><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></section>`;
}

function mechanics(book: Book): Markup | undefined {
  const rules = valuesBelow<Mechanic>(book, 'voice.mechanic.').flatMap(([, { rule }]) => {
    const text = isRecord(rule) ? localized(book, rule) : undefined;
    return text === undefined ? [] : [html`<li>${text}</li>`];
  });
  if (rules.length === 0) return undefined;
  return html`<section class="keep"><h3>${book.word('voice.mechanics')}</h3><ul class="rules">${rules}</ul></section>`;
}
