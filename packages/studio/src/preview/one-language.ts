/** Two or more letters of the other language's script: a word. A single letter may be a symbol. */
const otherScript = (lang: string): RegExp =>
  isInArabicScript(lang)
    ? /\p{Script=Latin}[\p{Script=Latin}\p{M}’'-]+/gu
    : /\p{Script=Arabic}[\p{Script=Arabic}\p{M}]+/gu;

/** Whether a language is written in Arabic script; not for an invalid tag. */
function isInArabicScript(lang: string): boolean {
  try {
    return new Intl.Locale(lang).maximize().script === 'Arab';
  } catch {
    return false;
  }
}

/** Addresses of mail and of pages are in Latin letters in every language. */
const addresses = /[a-z]+:\/\/\S+|[\w.+-]+@[\w.-]+/gi;

/** Code is in Latin letters in every language; `script` and `style` are no text. */
const notProse = 'code, kbd, pre, samp, script, style';
const textAttributes = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder'] as const;

/**
 * Finds words below an element that are not in the script of their language, which is the nearest `lang`. It checks
 * visible text, text attributes and the values of text fields.
 * @param exceptions names and addresses that are the same in both languages
 * @returns a message for each word, with the text around it
 */
export function foreignWords(root: Element, exceptions: readonly string[] = []): string[] {
  return textsOf(root).flatMap(({ element, text }) => {
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? 'en';
    const checked = exceptions.reduce((rest, name) => rest.replaceAll(name, ''), text.replaceAll(addresses, ''));
    return [...checked.matchAll(otherScript(lang))].map(
      ([word]) => `“${word}” in “${text.trim().slice(0, 80)}” (${lang})`,
    );
  });
}

interface TextOfElement {
  element: Element;
  text: string;
}

function textsOf(root: Element): TextOfElement[] {
  const found: TextOfElement[] = [];
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode())
    if (node.parentElement?.matches(':not(textarea)'))
      found.push({ element: node.parentElement, text: node.textContent ?? '' });
  for (const element of root.querySelectorAll('*'))
    for (const text of [...textAttributes.map((name) => element.getAttribute(name)), fieldValue(element)])
      if (text) found.push({ element, text });
  return found.filter(
    ({ element, text }) => text.trim() !== '' && element.checkVisibility() && !element.closest(notProse),
  );
}

function fieldValue(element: Element): string | undefined {
  // What a form sends for an editor beside it.
  if (element.ariaHidden === 'true') return undefined;
  if (element instanceof HTMLTextAreaElement) return element.value;
  // The value of a checkbox, radio, file or hidden input is not shown.
  if (element instanceof HTMLInputElement && !/^(checkbox|radio|file|hidden)$/.test(element.type)) return element.value;
  return undefined;
}
