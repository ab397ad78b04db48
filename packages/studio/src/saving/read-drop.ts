import type { SourceFiles } from '@wusum/diagnostics';
import type { BrandFiles } from '../edits/index.js';
import type { Intent } from '../intents/index.js';
import { readBrandZip } from './brand-zip.js';
import { readDraft } from './draft-file.js';
import { DropError } from './drop-error.js';
import { isPatch, readPatch } from './read-patch.js';

/** What a dropped file is compared with. */
export interface DropContext {
  readonly files: SourceFiles;
  readonly brands: BrandFiles;
  /** The brand that an archive is read into. */
  readonly brand: string;
}

/** Bytes of a dropped file. */
const largest = 5_000_000;

/**
 * The intents in a dropped file: a draft (`.json`), a patch of brand files (`.patch`), or an archive of a brand's files
 * (`.zip`).
 *
 * @throws IntentError if it is none of these, or is about brands that are not here
 */
export async function readDrop(file: Blob, context: DropContext): Promise<readonly Intent[]> {
  if (file.size > largest) throw new DropError('too-large', 'The file is too large.');
  const intents = intentsIn(new Uint8Array(await file.arrayBuffer()), context);
  requireKnownBrands(intents, context.brands);
  return intents;
}

function intentsIn(bytes: Uint8Array, { files, brands, brand }: DropContext): readonly Intent[] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readBrandZip(bytes, files, brands, brand);
  const text = new TextDecoder().decode(bytes);
  return isPatch(text) ? readPatch(text, files, brands) : readDraft(text);
}

/** @throws DropError for a draft of another project */
export function requireKnownBrands(intents: readonly Intent[], brands: BrandFiles): void {
  const foreign = intents.find(({ brand }) => !brands.has(brand));
  if (foreign) throw new DropError('foreign-brand', `There is no brand ${foreign.brand} here.`, foreign.brand);
}
