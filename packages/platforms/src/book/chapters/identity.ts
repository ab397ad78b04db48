import { isRecord } from '@wusum/dtcg/internal';
import type { Address, BrandName } from '@wusum/voice';
import { brandNames } from '../../brand-names.js';
import { type Book, type Chapter, localized } from '../content.js';
import { html, type Markup, type Part } from '../markup.js';
import type { BookWord } from '../words/index.js';

/** The names of the brand in each of its languages, and how it speaks to its readers. */
export function identity(book: Book): Chapter {
  const { word, languages } = book;
  return {
    id: 'identity',
    title: word('identity.title'),
    intro: word('identity.intro'),
    body: html`<div class="columns">${languages.map(({ id, dir, name }) => names(book, { id, dir, name }))}</div>`.html,
  };
}

const members = ['written', 'quoted', 'pronounced', 'plural', 'tagline'] as const;

function names(book: Book, { id, dir, name }: { id: string; dir: string; name: string }): Markup {
  const { tokens } = book.light.permutation;
  const own = memberOf<BrandName>(tokens.get(brandNames)?.value, id);
  const address = memberOf<Address>(tokens.get('brand.address')?.value, id);
  const { word } = book;
  const row = (key: BookWord, text: Part): Part =>
    text === undefined ? undefined : html`<tr><th scope="row">${word(key)}</th><td>${text}</td></tr>`;
  const text_ = (text: string | undefined): Part =>
    text === undefined ? undefined : html`<span lang="${id}" dir="${dir}">${text}</span>`;
  const never = own?.never ?? [];
  const register = localized(book, address?.register);
  return html`<section class="keep"><h3 class="name"><bdi lang="${id}" dir="${dir}">${own?.written ?? name}</bdi></h3><table class="facts"><caption class="hidden">${name}</caption><tbody>${row('identity.language', text_(name))}${members.map((key) => row(`identity.${key}`, text_(own?.[key])))}${row('identity.never', never.length === 0 ? undefined : html`<s>${text_(never.join(', '))}</s>`)}${row('identity.speaker', text_(address?.speaker))}${row('identity.register', register)}</tbody></table></section>`;
}

function memberOf<Value>(value: unknown, id: string): Value | undefined {
  const own = isRecord(value) ? value[id] : undefined;
  return isRecord(own) ? (own as Value) : undefined;
}
