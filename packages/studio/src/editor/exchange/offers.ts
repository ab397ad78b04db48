import { brandFiles } from '../../edits/index.js';
import type { Intent } from '../../intents/index.js';
import { DropError, readDraftLink } from '../../saving/index.js';
import type { EditorStore } from '../store.js';

/** Something to import that has been read, or the reason why it cannot be. */
export type Offer =
  | { readonly kind: 'intents'; readonly name?: string; readonly intents: readonly Intent[] }
  | { readonly kind: 'problem'; readonly name?: string; readonly error: Error };

/** Reads a dropped or chosen file. The readers of archives and patches are loaded now. */
export async function offerOfFile(file: File, { sources }: EditorStore, brand: string): Promise<Offer> {
  const { name } = file;
  const { readDrop } = await import('../../saving/archives.js');
  const brands = brandFiles(sources.files, sources.entry);
  return readDrop(file, { files: sources.files, brands, brand }).then(
    (intents): Offer => ({ kind: 'intents', name, intents }),
    (error: unknown): Offer => ({ kind: 'problem', name, error: errorOf(error) }),
  );
}

/** Reads an address with a draft. */
export function offerOfLink(address: string, { sources }: EditorStore): Offer | undefined {
  try {
    const intents = readDraftLink(address);
    if (!intents) return undefined;
    const brands = brandFiles(sources.files, sources.entry);
    const foreign = intents.find(({ brand }) => !brands.has(brand));
    if (foreign) throw new DropError('foreign-brand', `There is no brand ${foreign.brand} here.`, foreign.brand);
    return { kind: 'intents', intents };
  } catch (error) {
    return { kind: 'problem', error: errorOf(error) };
  }
}

const errorOf = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
