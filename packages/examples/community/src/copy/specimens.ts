import { copy } from './catalogues.js';
import type { CopyKey } from './copy.js';

/** A text of the page for each type role, for `paragraph`, which is any other role, and for a text above a pattern. */
const keys = {
  display: 'hero.title',
  'heading-1': 'thought.title',
  'heading-2': 'voices.story-1.title',
  'heading-3': 'voices.story-2.title',
  'heading-4': 'voices.story-3.title',
  'heading-5': 'voices.story-1.title',
  'heading-6': 'voices.story-2.title',
  lead: 'voices.story-1.text',
  body: 'thought.paragraph-1',
  label: 'hero.action',
  caption: 'board.note',
  paragraph: 'hero.lead',
  pattern: 'cover.description',
} as const satisfies Record<string, CopyKey>;

/**
 * Texts of the page as specimens of a brand's type.
 * @param language a BCP 47 tag
 * @returns a text for each type role, for `paragraph` and for `pattern`
 */
export function specimensOf(brand: string, language: string): Record<keyof typeof keys, string> {
  const own = copy.languageFor(language);
  const texts = Object.entries(keys).map(([role, key]) => [role, copy.text(brand, own, key)]);
  return Object.fromEntries(texts) as Record<keyof typeof keys, string>;
}
