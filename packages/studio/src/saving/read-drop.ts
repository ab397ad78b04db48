import type { SourceFiles } from '@wusum/diagnostics';
import type { BrandFiles } from '../edits/index.js';
import { IntentError, type Intent } from '../intents/index.js';
import { readBrandZip } from './brand-zip.js';
import { readDraft } from './draft-file.js';

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
 * The intents in a dropped file: a draft (`.json`), or an archive of a brand's files (`.zip`).
 *
 * @throws IntentError if it is neither
 */
export async function readDrop(file: Blob, { files, brands, brand }: DropContext): Promise<readonly Intent[]> {
  if (file.size > largest) throw new IntentError('The file is too large.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? readBrandZip(bytes, files, brands, brand) : readDraft(new TextDecoder().decode(bytes));
}
