import { families, fixedWidths, typeAt, type TypographyParts } from '../../shared/values.js';
import { fontWeightNumber } from '../../shared/value-printers.js';
import type { Role } from '../../shared/roles.js';
import type { Book, Chapter } from '../content.js';
import { code, html, type Markup } from '../markup.js';
import { taglineOf } from '../tagline.js';
import type { BookWord } from '../words/index.js';

const styles: readonly (readonly [Role, BookWord])[] = [
  ['type-display', 'type.display-style'],
  ['type-heading-1', 'type.heading-1'],
  ['type-heading-2', 'type.heading-2'],
  ['type-heading-3', 'type.heading-3'],
  ['type-body', 'type.body'],
  ['type-label', 'type.label'],
  ['type-caption', 'type.caption'],
];

const familyRoles = ['display', 'text', 'code'] as const;

/** Styles that are shown with the name: a sentence would fill the page. */
const large: ReadonlySet<Role> = new Set(['type-display', 'type-heading-1']);

/** The families with their letters, and every style with its measures. */
export function type(book: Book): Chapter {
  const { word } = book;
  return {
    id: 'type',
    title: word('type.title'),
    intro: word('type.intro'),
    body: html`<section><h3>${word('type.families')}</h3><div class="columns three">${familyRoles.map((role) => family(book, role))}</div></section>${table(book)}`
      .html,
  };
}

/** Letters of the scripts that the brand writes. */
const letters = { latin: 'Aa Gg Rr 123', arabic: 'أبجد هوّز ١٢٣' } as const;

function family({ word, light, languages }: Book, role: (typeof familyRoles)[number]): Markup | undefined {
  const token = light.roles.token(`family-${role}`);
  if (token === undefined) return undefined;
  const [first = ''] = families(token.value as string | readonly string[]);
  const scripts = (['latin', 'arabic'] as const).filter((script) => languages.some((one) => one.script === script));
  const shown = role === 'code' ? scripts.filter((script) => script === 'latin') : scripts;
  const samples = shown.map((script) => {
    const [lang, dir] = script === 'arabic' ? ['ar', 'rtl'] : ['en', 'ltr'];
    return html`<p class="letters family-${role}" lang="${lang}" dir="${dir}">${letters[script]}</p>`;
  });
  return html`<div class="keep">${samples}<h4>${word(`type.${role}`)}</h4><p>${code(first)}</p></div>`;
}

function table(book: Book): Markup {
  const { word, light, number } = book;
  const sample = taglineOf(book);
  const rows = styles.flatMap(([role, title]) => {
    const token = light.roles.token(role);
    if (token === undefined) return [];
    const value = token.value as TypographyParts;
    const { size, leading } = typeAt(value, light.roles.extras(role), fixedWidths.desktop);
    const cells = [
      code(`${number(Math.round(size * 10) / 10)} px`),
      code(`${number(Math.round(leading * 10) / 10)} px`),
      number(fontWeightNumber(value.fontWeight)),
    ];
    return [
      html`<tr><th scope="row">${word(title)}</th>${cells.map((cell) => html`<td>${cell}</td>`)}<td class="${role}">${large.has(role) ? book.name : sample}</td></tr>`,
    ];
  });
  const heads = (['type.style', 'type.size', 'type.line', 'type.weight', 'type.sample'] as const).map(
    (name) => html`<th scope="col">${word(name)}</th>`,
  );
  return html`<section class="fresh"><h3>${word('type.styles')}</h3><table class="styles"><caption class="hidden">${word('type.styles')}</caption><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></section>`;
}
