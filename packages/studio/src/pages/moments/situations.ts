import { label } from '../../copy/index.js';
import type { BrandData, Language, Situation } from '../../data/types.js';

/** The name of a situation, or its key for one that only this brand has. */
export const nameOfSituation = (name: string, language: Language): string =>
  label(`situation.${name}`, language) ?? name;

/** The texts that a brand writes in a situation. */
export function textsOf({ voice }: BrandData, situation: string, language: Language): string[] {
  const found: Situation | undefined = voice.situations.find(({ name }) => name === situation);
  return (found?.examples ?? []).flatMap(({ write }) => write[language] ?? []);
}
