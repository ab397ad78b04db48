export const fontScopes = ['@fontsource-variable', '@fontsource'] as const;

/** `Readex Pro Variable` is in `@fontsource-variable/readex-pro`, `Amiri` in `@fontsource/amiri`. */
export function fontPackageOf(family: string): string {
  const [variable, fixed] = fontScopes;
  const id = family
    .replace(/ Variable$/u, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-');
  return `${family.endsWith(' Variable') ? variable : fixed}/${id}`;
}
