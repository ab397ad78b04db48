/** An id for a name: `Clay & Co` → `clay-co`. Empty for a name without Latin letters. The server checks it. */
export const idFor = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replaceAll(/^[-0-9]+|-+$/gu, '');
