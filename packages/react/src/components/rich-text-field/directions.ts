/** Blocks around other blocks. `dir="auto"` looks at no text inside an element that has a direction of its own. */
const around = 'ul, ol, li, blockquote';

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * Gives lists, their items and quotations the direction of their first letter, so that marks and lines are on its side
 * wherever the text is shown.
 */
export function withDirections(html: string): string {
  if (!/<(?:ul|ol|blockquote)\b/u.test(html)) return html;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const block of body.querySelectorAll<HTMLElement>(around)) {
    const [letter] = /\p{L}/u.exec(block.textContent) ?? [];
    if (letter === undefined) block.removeAttribute('dir');
    else block.dir = rightToLeft.test(letter) ? 'rtl' : 'ltr';
  }
  return body.innerHTML;
}
