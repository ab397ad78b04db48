import { isContentFile } from '@wusum/compiler';
import { printJson } from '../output/print-json.js';
import { syncResolver } from './sync-resolver.js';

/** The script of each language. */
export const scriptOf: Readonly<Record<string, string>> = { en: 'latin', ar: 'arabic' };

/** Languages with messages and type scales. */
export const languages: readonly string[] = Object.keys(scriptOf);

interface Source {
  readonly $ref: string;
}

/** The parts of a resolver document that this command writes. */
interface ResolverJson {
  sets?: Record<string, { description?: string; sources: Source[] }>;
  modifiers?: Record<string, { description?: string; contexts: Record<string, Source[]>; default?: string }>;
  resolutionOrder: { $ref?: string; name?: string }[];
  [key: string]: unknown;
}

const source = (path: string): Source => ({ $ref: path });

/**
 * The resolver document of a new project. A single brand is a set, as a modifier needs several contexts.
 *
 * @param paths token and content files relative to the token folder
 */
export function makeResolver(name: string, paths: readonly string[], chosen: readonly string[]): string {
  const below = (folder: string): Source[] =>
    paths.filter((path) => path.startsWith(`${folder}/`) && !isContentFile(path)).map(source);
  const contexts = (folder: string, names: readonly string[]): Record<string, Source[]> =>
    Object.fromEntries(names.map((context) => [context, [source(`${folder}/${context}.tokens.json`)]]));
  const scripts = chosen.map((language) => scriptOf[language]!);
  const oneScript = scripts.length === 1;
  const document: ResolverJson = {
    name,
    version: '2025.10',
    description: 'Later layers override earlier ones. Contexts override tokens and never add any.',
    sets: {
      foundation: { description: 'Scales shared by all brands.', sources: below('foundation') },
      semantic: { description: 'The contract: every public token name.', sources: below('semantic') },
      component: { description: 'Sizes of components.', sources: below('component') },
      brand: { description: 'The brand.', sources: below('brands') },
      ...(oneScript && {
        script: { description: 'The type scale.', sources: [source(`script/${scripts[0]}.tokens.json`)] },
      }),
    },
    modifiers: {
      mode: { contexts: contexts('modes', ['light', 'dark']), default: 'light' },
      contrast: { contexts: contexts('contrast', ['normal', 'more']), default: 'normal' },
      density: { contexts: contexts('density', ['compact', 'comfortable', 'spacious']), default: 'comfortable' },
      ...(!oneScript && { script: { contexts: contexts('script', scripts), default: scripts[0]! } }),
    },
    resolutionOrder: [
      { $ref: '#/sets/foundation' },
      { $ref: '#/sets/semantic' },
      { $ref: '#/sets/component' },
      { $ref: '#/sets/brand' },
      { $ref: '#/modifiers/mode' },
      { $ref: '#/modifiers/contrast' },
      { $ref: '#/modifiers/density' },
      { $ref: oneScript ? '#/sets/script' : '#/modifiers/script' },
    ],
    $extensions: { 'org.wusum': { contract: true } },
  };
  const synced = syncResolver(printJson(document), paths, isContentFile);
  if ('refusal' in synced) throw new Error(synced.refusal);
  return synced.text;
}
