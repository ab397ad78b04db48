import { nameHook } from '../shared/hooks.js';

/** What Figma refuses or reads as a group. */
const forbidden = /[./{}\p{Cc}]/gu;

/** `color.text.on-inverse` → `color/text/on-inverse`: groups of Figma. */
export function figmaVariableName(path: string): string {
  return path
    .split('.')
    .map((segment) => segment.replace(/^\$/u, '').replace(forbidden, '-').trim())
    .join('/');
}

export const figmaName = nameHook(figmaVariableName);
