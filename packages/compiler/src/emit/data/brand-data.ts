import type { BrandMark } from '@wusum/mark';
import type { Bilingual, BrandVoice, Messages } from '@wusum/voice';
import { startContext } from '../css/scopes.js';
import type { BrandInfo, BrandSystem } from '../../system.js';
import { languages } from './manifest.js';
import { type SeedRecord, seedsOfBrand } from './seeds.js';

/** What components read of a brand beside its variables; `types.d.ts` of the theme describes it to its users. */
export interface BrandData {
  readonly id: string;
  readonly names: Bilingual;
  readonly locales: Bilingual;
  readonly defaults: { readonly mode: string; readonly density: string };
  readonly seeds: readonly SeedRecord[];
  readonly voice: BrandVoice;
  readonly mark: BrandMark;
  readonly sample: Bilingual<Messages>;
}

/** BCP 47 locale of each language that words are written in. */
const locales = Object.fromEntries(languages.map(({ id, locale }) => [id, locale])) as unknown as Bilingual;

export function makeBrandData(system: BrandSystem, brand: BrandInfo, mark: BrandMark): BrandData {
  const start = (name: string): string => {
    const axis = system.axes.find((item) => item.name === name);
    return axis === undefined ? '' : startContext(system, axis, brand.id);
  };
  return {
    id: brand.id,
    names: brand.names,
    locales,
    defaults: { mode: start('mode'), density: start('density') },
    seeds: seedsOfBrand(system, brand.id),
    voice: brand.voice,
    mark,
    sample: brand.sample,
  };
}

/** The brand modules, the words of the default brand, and the same as JSON. */
export function brandFiles(brands: readonly BrandData[], defaultBrand: string): Record<string, string> {
  const files: Record<string, string> = { 'data/brands.json': JSON.stringify(brands) };
  const imports: string[] = [];
  for (const [index, brand] of brands.entries()) {
    files[`brands/${brand.id}.js`] = `export default ${JSON.stringify(brand, null, 1)};\n`;
    files[`brands/${brand.id}.d.ts`] =
      `import type { BrandData } from '../types.js';\n\ndeclare const brand: BrandData;\nexport default brand;\n`;
    imports.push(`import brand${index} from './${brand.id}.js';\n`);
  }
  const list = brands.map((_, index) => `brand${index}`).join(', ');
  files['brands/index.js'] = `${imports.join('')}\nexport const brands = [${list}];\n`;
  files['brands/index.d.ts'] =
    `import type { BrandData } from '../types.js';\n\n/** All brands of the theme, the default one among them. */\nexport declare const brands: readonly BrandData[];\n`;
  const first = brands.find(({ id }) => id === defaultBrand) ?? brands[0];
  if (first !== undefined) Object.assign(files, voiceFiles(first));
  return files;
}

function voiceFiles({ id, locales: own, voice }: BrandData): Record<string, string> {
  return {
    'voice/default.js': `export default ${JSON.stringify({ id, locales: own, messages: voice.messages }, null, 1)};\n`,
    'voice/default.d.ts': `import type { VoiceData } from '../types.js';\n\ndeclare const voice: VoiceData;\nexport default voice;\n`,
  };
}
