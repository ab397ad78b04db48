import { UsageError } from '../terminal.js';

const valid = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const longest = 64;

/** Names of files that a build writes, properties of every object, and devices of Windows. */
const reserved = /^(?:index|default|constructor|prototype|con|prn|aux|nul|com\d|lpt\d)$/iu;

/** `Clay & Co` → `clay-co`: valid as a folder name and as an attribute value. A name without Latin letters is `brand`. */
export function brandId(name: string): string {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, longest)
    .replaceAll(/^[-0-9]+|-+$/gu, '');
  return id === '' ? 'brand' : reserved.test(id) ? `${id}-brand` : id;
}

/**
 * Checks the id of a new brand.
 *
 * @param existing ids of the brands of the project
 * @throws UsageError if the id is invalid, reserved or taken; ids that differ by case only count as the same
 */
export function checkBrandId(id: string, existing: readonly string[]): void {
  const shown = JSON.stringify(id);
  if (reserved.test(id)) throw new UsageError(`${shown} is reserved. Choose another brand id.`);
  const twin = existing.find((other) => other.toLowerCase() === id.toLowerCase());
  if (twin !== undefined) throw new UsageError(`The brand "${twin}" already exists.`);
  if (id.length > longest) throw new UsageError(`The brand id has more than ${longest} characters.`);
  if (!valid.test(id))
    throw new UsageError(
      `${shown} is not a valid brand id: it starts with a letter a–z and contains a–z, 0–9 and single hyphens. ` +
        `Did you mean ${brandId(id)}?`,
    );
}
