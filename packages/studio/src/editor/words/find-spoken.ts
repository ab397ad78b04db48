/** How a page has a text: people see it, a screen reader reads it out, or the page has it not. */
export type Spoken = 'seen' | 'heard' | 'none';

const marker = 'data-wusum-spoken';
const attributes = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'aria-valuetext'];

/**
 * What a page that says a message has of it: the longest part of each form without a placeholder or a tag.
 *
 * @param forms the texts of its forms, without plural and select
 */
export const literalsOf = (forms: readonly string[]): readonly string[] =>
  forms.map(longestLiteral).filter((literal) => /\p{L}/u.test(literal));

function longestLiteral(text: string): string {
  const parts = text.split(/\{[^{}]*\}|<[^>]*>|#/u).map(folded);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

/** Finds one of some texts on a page, marks the element that has it, and scrolls to it. */
export function findSpoken(page: Document, literals: readonly string[]): Spoken {
  for (const old of page.querySelectorAll(`[${marker}]`)) old.removeAttribute(marker);
  const elements = [...(page.body?.querySelectorAll('*') ?? [])].filter(
    ({ tagName }) => !/SCRIPT|STYLE/u.test(tagName),
  );
  const has = (text: string): boolean => literals.some((literal) => text.includes(literal));
  const written = elements.filter((element) => has(ownText(element)));
  const seen = written.find(isVisible);
  const found = seen ?? written[0] ?? elements.find((element) => namesOf(element).some(has));
  if (!found) return 'none';
  found.setAttribute(marker, '');
  addStyle(page);
  found.scrollIntoView({ block: 'nearest' });
  return seen ? 'seen' : 'heard';
}

/** Spaces of all kinds are one: a page has no line breaks of a message, and some are no-break spaces. */
const folded = (text: string): string => text.replaceAll(/[\s\u00a0\u202f\u2066-\u2069\u200e\u200f]+/gu, ' ').trim();

const ownText = (element: Element): string =>
  folded([...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join(''));

const namesOf = (element: Element): string[] =>
  attributes.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : folded(value);
  });

function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 2 && height > 2 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

function addStyle(page: Document): void {
  if (page.getElementById(marker)) return;
  const textContent = `[${marker}] { outline: 2px dashed var(--ws-color-focus-ring, Highlight); outline-offset: 3px; }`;
  page.head.append(Object.assign(page.createElement('style'), { id: marker, textContent }));
}
