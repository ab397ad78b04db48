import { sentenceCase } from '../copy/sentence-case.js';

/**
 * The title of the browser tab for Storybook's own one: `Components / Button - Sizes ⋅ Storybook` is `Button: Sizes ·
 * Brand`, and a page that has the name of its only story is named once.
 * @param brand name of the product; empty: none
 */
export function tabTitle(own: string, brand: string): string {
  const [place = '', name = ''] = own.replace(/\s*⋅ Storybook$/u, '').split(' - ', 2);
  const page = place.split('/').at(-1)?.trim() ?? '';
  const story = name === '' || sameName(page, name) ? '' : `: ${sentenceCase(name)}`;
  return [page + story, brand].filter(Boolean).join(' · ');
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.trim().toLowerCase();

/** Keeps the title of the tab in this form while Storybook changes it. @returns a function that writes it again */
export function keepTabTitle(brandOf: () => string): () => void {
  let own = '';
  const write = () => {
    if (document.title.includes('⋅')) own = document.title;
    const title = tabTitle(own, brandOf());
    if (own !== '' && document.title !== title) document.title = title;
  };
  new MutationObserver(write).observe(document.head, { childList: true, subtree: true, characterData: true });
  write();
  return write;
}
