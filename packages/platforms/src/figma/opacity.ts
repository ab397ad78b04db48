import { kebabName } from '../shared/names.js';

/** Whether a number is the opacity of a layer, by a word in its name. Figma counts opacity from 0 to 100. */
export function isOpacity(path: string, type: string): boolean {
  return type === 'number' && /(?:^|-)opacit(?:y|ies)(?:-|$)/u.test(kebabName(path));
}

/** An opacity, 0…1, as Figma has it: 0…100. */
export const percentage = (value: unknown): unknown =>
  typeof value === 'number' ? Number((value * 100).toFixed(5)) : value;
