import { isContentFile } from '@wusum/compiler';
import { printJson } from '../output/print-json.js';

/** The script of each language. */
export const scriptOf: Readonly<Record<string, string>> = { en: 'latin', ar: 'arabic' };

/** Languages with messages and type scales. */
export const languages: readonly string[] = Object.keys(scriptOf);

interface Source {
  readonly $ref: string;
}

/** The parts of a resolver document that this command writes and edits. */
export interface ResolverJson {
  sets?: Record<string, { description?: string; sources: Source[]; $extensions?: Extensions }>;
  modifiers?: Record<
    string,
    { description?: string; contexts: Record<string, Source[]>; default?: string; $extensions?: Extensions }
  >;
  resolutionOrder: { $ref?: string; name?: string }[];
  [key: string]: unknown;
}

/** The content files of a set, or of each context of a modifier. */
interface Extensions {
  'org.wusum'?: { content?: unknown };
  [vendor: string]: unknown;
}

const source = (path: string): Source => ({ $ref: path });
const isTokens = (path: string): boolean => !isContentFile(path);

/** `$extensions` with content, unless there is none. */
const withContent = (content: readonly string[]): { $extensions?: Extensions } =>
  content.length > 0 ? { $extensions: { 'org.wusum': { content } } } : {};

/**
 * The resolver document of a new project. A single brand is a set, as a modifier needs several contexts.
 *
 * @param paths token and content files relative to the token folder
 */
export function makeResolver(name: string, paths: readonly string[], chosen: readonly string[]): string {
  const within = (folder: string): string[] => paths.filter((path) => path.startsWith(`${folder}/`));
  const below = (folder: string): Source[] => within(folder).filter(isTokens).map(source);
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
      semantic: {
        description: 'The contract: every public token name.',
        sources: below('semantic'),
        ...withContent(within('content').filter(isContentFile)),
      },
      brand: {
        description: 'The brand.',
        sources: below('brands'),
        ...withContent(within('brands').filter(isContentFile)),
      },
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
      { $ref: '#/sets/brand' },
      { $ref: '#/modifiers/mode' },
      { $ref: '#/modifiers/contrast' },
      { $ref: '#/modifiers/density' },
      { $ref: oneScript ? '#/sets/script' : '#/modifiers/script' },
    ],
    $extensions: { 'org.wusum': { contract: true } },
  };
  return printJson(document);
}

/**
 * Adds a brand to a resolver document. If the first brand is a set, it becomes a modifier with two contexts.
 * @returns the new text of the document, or why the brand cannot be added
 */
export function addBrand(text: string, id: string, paths: readonly string[]): { text: string } | { refusal: string } {
  const document = JSON.parse(text) as ResolverJson;
  const sources = paths.filter(isTokens).map(source);
  const content = paths.filter(isContentFile);
  const modifier = document.modifiers?.['brand'];
  if (modifier !== undefined) {
    if (Object.hasOwn(modifier.contexts, id)) return { refusal: `The brand "${id}" already exists.` };
    modifier.contexts[id] = sources;
    modifier.$extensions = withBrand(modifier.$extensions, { [id]: content });
    return { text: printJson(document) };
  }
  const set = document.sets?.['brand'];
  const ownContent = (set?.$extensions?.['org.wusum']?.content ?? []) as readonly string[];
  const firstFile = ownContent[0] ?? set?.sources[0]?.$ref ?? '';
  const first = set && /(?:^|\/)brands\/([^/]+)\//u.exec(firstFile)?.[1];
  const step = document.resolutionOrder.find(({ $ref }) => $ref === '#/sets/brand');
  if (set === undefined || first === undefined || step === undefined)
    return { refusal: 'The resolver document has no modifier and no set called "brand".' };
  if (first === id) return { refusal: `The brand "${id}" already exists.` };
  delete document.sets!['brand'];
  const contexts = { [first]: set.sources, [id]: sources };
  document.modifiers = {
    brand: {
      description: set.description ?? '',
      contexts,
      default: first,
      $extensions: withBrand(undefined, { [first]: ownContent, [id]: content }),
    },
    ...document.modifiers,
  };
  step.$ref = '#/modifiers/brand';
  return { text: printJson(document) };
}

/** The extensions of the modifier with the content of more brands. */
function withBrand(extensions: Extensions = {}, added: Readonly<Record<string, readonly string[]>>): Extensions {
  const { 'org.wusum': own = {}, ...foreign } = extensions;
  const content = { ...(own.content as object | undefined), ...added };
  return { ...foreign, 'org.wusum': { ...own, content } };
}
