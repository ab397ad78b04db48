import { loadVoice } from '#voice';
import type { BrandMark } from '@wusum/mark';
import type { BrandVoice, Localized, Messages } from '@wusum/voice';
import { startContext } from '@wusum/platforms/internal';
import type { BrandInfo, BrandSystem } from '@wusum/platforms';
import { type SeedRecord, seedsOfBrand } from './seeds.js';

/** What components read of a brand besides its variables. The contract describes the same type to users of a theme. */
export interface BrandData {
  /** Version of the contract that the theme was built for; missing where it was built for none. */
  readonly contract?: string;
  readonly id: string;
  readonly names: Localized;
  readonly languages: readonly string[];
  readonly locales: Localized;
  readonly defaults: { readonly mode: string; readonly density: string };
  /** Also `<key>.plain`: what screen readers get instead of a figure of speech. */
  readonly messages: Localized<Messages>;
  readonly mark: BrandMark;
}

/** What only documentation shows of a brand: `data/docs/<brand>.json`. */
export interface BrandDocs {
  readonly id: string;
  readonly seeds: readonly SeedRecord[];
  readonly voice: Omit<BrandVoice, 'messages'>;
}

/** The data of a brand without its mark, which is drawn. */
export function makeBrandData(system: BrandSystem, brand: BrandInfo): Omit<BrandData, 'contract' | 'mark'> {
  const start = (name: string): string => {
    const axis = system.axes.find((item) => item.name === name);
    return axis === undefined ? '' : startContext(system, axis, brand.id);
  };
  return {
    id: brand.id,
    names: brand.names,
    languages: brand.languages.map(({ id }) => id),
    locales: Object.fromEntries(brand.languages.map(({ id, locale }) => [id, locale])),
    defaults: { mode: start('mode'), density: start('density') },
    messages: loadVoice().messagesWithPlain(brand.voice),
  };
}

export function makeBrandDocs(system: BrandSystem, { id, voice }: BrandInfo): BrandDocs {
  const { messages: _messages, ...rest } = voice;
  return { id, seeds: seedsOfBrand(system, id), voice: rest };
}

/** The type of a brand with its languages. */
const dataType = (languages: Iterable<string>): string =>
  `BrandData<${[...languages].map((id) => JSON.stringify(id)).join(' | ')}>`;

const typeImport = "import type { BrandData } from '../types.js';\n\n";

/** The brand modules, and the same as JSON. */
export function brandFiles(brands: readonly BrandData[]): Record<string, string> {
  const files: Record<string, string> = { 'data/brands.json': JSON.stringify(brands) };
  const imports: string[] = [];
  for (const [index, brand] of brands.entries()) {
    files[`brands/${brand.id}.js`] = `export default ${JSON.stringify(brand, null, 1)};\n`;
    files[`brands/${brand.id}.d.ts`] =
      `${typeImport}declare const brand: ${dataType(brand.languages)};\nexport default brand;\n`;
    imports.push(`import brand${index} from './${brand.id}.js';\n`);
  }
  const list = brands.map((_, index) => `brand${index}`).join(', ');
  files['brands/index.js'] = `${imports.join('')}\nexport const brands = [${list}];\n`;
  files['brands/index.d.ts'] =
    `${typeImport}/** All brands of the theme. */\nexport declare const brands: readonly ${dataType(new Set(brands.flatMap(({ languages }) => languages)))}[];\n`;
  return files;
}

/** One file for each brand, for documentation only. */
export function docsFiles(docs: readonly BrandDocs[]): Record<string, string> {
  return Object.fromEntries(docs.map((brand) => [`data/docs/${brand.id}.json`, JSON.stringify(brand)]));
}
