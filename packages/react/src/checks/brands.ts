import { registeredBrands } from '../internal/registry.js';
import type { Finding } from './finding.js';
import { nearest } from './nearest.js';
import type { PageRules } from './rules.js';

/** Elements that draw something of a brand, and are empty without its data. */
const empty = '.ws-brand-mark:not([viewBox]), .ws-lockup:not([viewBox]), .ws-pattern:empty';

/** Finds brands that the theme does not have, and drawings of brands without data. */
export function checkBrands(page: Document, { text, isPartial }: PageRules): Finding[] {
  const used = [...page.querySelectorAll('[data-brand]')].map((element) => element.getAttribute('data-brand')!);
  const inTheme = [...new Set([...text.matchAll(/\[data-brand="?([\w-]+)/g)].map(([, id]) => id!))];
  const unknown = isPartial || inTheme.length === 0 ? [] : used.filter((id) => !inTheme.includes(id));
  const found: Finding[] = [...new Set(unknown)].map((id) => [
    `unknown brand ${id}`,
    `The theme has no brand "${id}".${nearest(id, inTheme)} Brands: ${inTheme.join(', ')}.`,
  ]);
  const drawing = page.querySelector(empty);
  if (!drawing) return found;
  const id = drawing.closest('[data-brand]')?.getAttribute('data-brand');
  const known = [...registeredBrands().keys()];
  const which = id ? `The brand "${id}" is not registered.${nearest(id, known)}` : 'No brand is registered.';
  const fix = 'Call registerBrands() with its data in a client module, or pass it to <Brand data>.';
  return [...found, [`unregistered ${id ?? ''}`, `${which} .${drawing.classList[0]!} draws nothing. ${fix}`]];
}
