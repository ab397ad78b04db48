import { drawMark, type BrandMark, type Drawing } from '@wusum/mark';
import type { BrandInfo, BrandSystem } from '@wusum/platforms';
import { makeBrandData, makeBrandDocs, type BrandData, type BrandDocs } from '../emit/data/brand-data.js';
import { markInput, namesByScript } from '../mark-input.js';

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
 * no `mark`.
 */
export async function brandContent(
  system: BrandSystem,
  brand: BrandInfo,
  { wordmarks = {} }: BrandContentOptions = {},
): Promise<BrandContent> {
  const input = markInput(system, brand.id);
  const drawn = input && (await drawMark(input, { names: namesByScript(brand), wordmarks }));
  return {
    ...makeBrandDocs(system, brand),
    ...makeBrandData(system, brand),
    ...(drawn && { mark: drawn.mark }),
  };
}

/** What the letters of a brand's wordmarks depend on: if it is the same, the wordmarks of the theme still hold. */
export function wordmarkKeys(system: BrandSystem, brand: BrandInfo): ByScript<string> | undefined {
  const wordmarks = markInput(system, brand.id)?.wordmarks;
  if (!wordmarks) return undefined;
  const names = namesByScript(brand);
  const key = (script: 'latin' | 'arabic'): string =>
    JSON.stringify([names[script], wordmarks[script].family?.value, wordmarks[script].weight?.value]);
  return { latin: key('latin'), arabic: key('arabic') };
}
