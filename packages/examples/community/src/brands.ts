import { brands } from './theme/brands.ts';

/** The brands that a visitor can choose. Of one there is no choice. */
export const brandIds: readonly string[] = brands.map(({ id }) => id);

export const brandNamesIn = (language: string): Readonly<Record<string, string>> =>
  Object.fromEntries(brands.map(({ id, names }) => [id, (names as Readonly<Record<string, string>>)[language] ?? id]));

export const defaultModeOf = (brand: string): string => brands.find(({ id }) => id === brand)?.defaults.mode ?? 'light';
