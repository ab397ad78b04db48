import { drawMark, type BrandMark, type Drawing } from '@wusum/mark';
import { namesByScript } from '@wusum/platforms/internal';
import { makeBrandData, makeBrandDocs, type BrandData, type BrandDocs } from '../emit/data/brand-data.js';
import { markInput } from '../mark-input.js';
import type { TokenWatch } from './types.js';

/** What pages read of a brand besides its variables: its data for components, and that for documentation. */
export type BrandContent = Omit<BrandData, 'contract' | 'mark'> & BrandDocs & { readonly mark?: BrandMark };

/** A value for each script. */
export type ByScript<Value> = Readonly<Record<'latin' | 'arabic', Value>>;

/** Options of `brandContent`. */
export interface BrandContentOptions {
  /** The wordmarks of its theme, which a browser cannot draw where they are in letters of a font. */
  readonly wordmarks?: Partial<ByScript<Drawing>>;
}

/**
 * The data of a brand as a theme has it, without fonts and files: for pages that show a draft. A brand without a mark has
 * no `mark`. `undefined` without that brand, or after an error.
 */
export async function brandContent(
  watch: Pick<TokenWatch, 'system' | 'contentOf'>,
  id: string,
  { wordmarks = {} }: BrandContentOptions = {},
): Promise<BrandContent | undefined> {
  const { system } = watch;
  const brand = system?.brands.find((one) => one.id === id);
  if (!system || !brand) return undefined;
  const input = markInput(watch.contentOf(id)!, id);
  const drawn =
    input && (await drawMark(input, { names: namesByScript(brand.names, brand.languages, brand.id), wordmarks }));
  return {
    ...makeBrandDocs(system, brand),
    ...makeBrandData(system, brand),
    ...(drawn && { mark: drawn.mark }),
  };
}

/** What the letters of a brand's wordmarks depend on: if it is the same, the wordmarks of the theme still hold. */
export function wordmarkKeys(
  watch: Pick<TokenWatch, 'system' | 'contentOf'>,
  id: string,
): ByScript<string> | undefined {
  const brand = watch.system?.brands.find((one) => one.id === id);
  const wordmarks = brand && markInput(watch.contentOf(id)!, id)?.wordmarks;
  if (!wordmarks) return undefined;
  const names = namesByScript(brand.names, brand.languages, brand.id);
  const key = (script: 'latin' | 'arabic'): string =>
    JSON.stringify([names[script], wordmarks[script].family?.value, wordmarks[script].weight?.value]);
  return { latin: key('latin'), arabic: key('arabic') };
}
