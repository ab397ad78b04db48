import { nameHook } from '../shared/hooks.js';

/** Characters that Figma refuses or reads as a group separator. */
const forbidden = /[./{}\p{Cc}]/gu;

/** `color.text.on-inverse` → `color/text/on-inverse`: groups of Figma. */
export function figmaVariableName(path: string): string {
  return path
    .split('.')
    .map((segment) => segment.replace(/^\$/u, '').replace(forbidden, '-').trim())
    .join('/');
}

export const figmaName = nameHook(figmaVariableName);
