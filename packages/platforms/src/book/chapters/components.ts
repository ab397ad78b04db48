import type { Book, Chapter } from '../content.js';

/** The components as the option draws them. */
export function components({ components: plate, word }: Book): Chapter | undefined {
  if (plate === undefined) return undefined;
  const body = `<div class="components">${plate.html}</div>`;
  return { id: 'components', title: word('components.title'), intro: word('components.intro'), body };
}
