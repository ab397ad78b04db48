import { xmlText } from '../shared/strings.js';

/** A piece of HTML, as opposed to text, which is escaped. */
export class Markup {
  constructor(readonly html: string) {}
}

export type Part = Markup | string | number | undefined | readonly Part[];

/** HTML of parts: text is escaped, and what is undefined is nothing. */
export function htmlOf(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.html;
  return typeof part === 'object' ? part.map(htmlOf).join('') : xmlText(String(part));
}

/** A template of HTML whose values are escaped unless they are `Markup`. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(texts.map((text, index) => text + htmlOf(parts[index])).join(''));

/** HTML that is written elsewhere, such as a drawing. */
export const raw = (text: string): Markup => new Markup(text);

/** A code, a number with its unit or a path: from left to right in every text. */
export const code = (text: string): Markup => html`<bdi dir="ltr" class="code">${text}</bdi>`;

/** A text in a language of its own. */
export const inLanguage = (text: string, lang: string, dir: 'ltr' | 'rtl'): Markup =>
  html`<span lang="${lang}" dir="${dir}">${text}</span>`;
