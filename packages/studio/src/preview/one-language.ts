/** Letters of the other language's script, two or more: a word. A single letter may be a sign. */
const otherScript = (lang: string): RegExp =>
  /^ar(-|$)/i.test(lang)
    ? /\p{Script=Latin}[\p{Script=Latin}\p{M}’'-]+/gu
    : /\p{Script=Arabic}[\p{Script=Arabic}\p{M}]+/gu;

/** Code is written in Latin letters everywhere; the rest is no text. */
const notProse = 'code, kbd, pre, samp, script, style';
const spoken = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder'] as const;

/**
 * Words below an element that are not written in the script of the language that holds where they stand (the nearest
 * `lang`). What a reader sees, hears or finds written in fields is looked at.
 * @param asWritten names and addresses that stay as they are in either language
 * @returns each with the text around it; none is what a page wants
 */
export function strayWords(root: Element, asWritten: readonly string[] = []): string[] {
  return textsOf(root).flatMap(({ element, text }) => {
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? 'en';
    const own = asWritten.reduce((rest, name) => rest.replaceAll(name, ''), text);
    return [...own.matchAll(otherScript(lang))].map(([word]) => `“${word}” in “${text.trim().slice(0, 80)}” (${lang})`);
  });
}

interface Told {
  element: Element;
  text: string;
}

function textsOf(root: Element): Told[] {
  const found: Told[] = [];
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode())
    if (node.parentElement?.matches(':not(textarea)'))
      found.push({ element: node.parentElement, text: node.textContent ?? '' });
  for (const element of root.querySelectorAll('*'))
    for (const text of [...spoken.map((name) => element.getAttribute(name)), writtenIn(element)])
      if (text) found.push({ element, text });
  return found.filter(
    ({ element, text }) => text.trim() !== '' && element.checkVisibility() && !element.closest(notProse),
  );
}

function writtenIn(element: Element): string | undefined {
  if (element instanceof HTMLTextAreaElement) return element.value;
  // The value of a box to tick is no text for people.
  if (element instanceof HTMLInputElement && !/^(checkbox|radio|hidden)$/.test(element.type)) return element.value;
  return undefined;
}
