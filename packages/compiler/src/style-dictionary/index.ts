/** The hooks of the platforms and of content files, for your own Style Dictionary configuration. */

import {
  formats as platformFormats,
  hooks as platformHooks,
  register as registerPlatforms,
} from '@wusum/platforms/style-dictionary';
import { type ContentFormat, contentFormats } from './formats.js';
import { contentParser, type ContentParser } from './parser.js';

/** `wusum/content`: reads `brand.json`, `words.<language>.json`, `voice.json`, `mark.svg` and other content files. */
export const parsers: Readonly<Record<string, ContentParser>> = { 'wusum/content': contentParser };

/** `wusum/<name>`: prints the tokens of one permutation as one file. */
export const formats: typeof platformFormats & Readonly<Record<string, ContentFormat>> = {
  ...platformFormats,
  ...contentFormats,
} as typeof platformFormats & Readonly<Record<string, ContentFormat>>;

/** The `hooks` of a Style Dictionary configuration. */
export const hooks: Omit<typeof platformHooks, 'formats'> & {
  readonly parsers: typeof parsers;
  readonly formats: typeof formats;
} = { ...platformHooks, parsers, formats };

type Registry = Parameters<typeof registerPlatforms>[0];

/** Registers all hooks with the class or with one instance. */
export function register(
  dictionary: Registry & { readonly registerParser: (parser: ContentParser & { name: string }) => unknown },
): void {
  registerPlatforms(dictionary);
  for (const [name, parser] of Object.entries(parsers)) dictionary.registerParser({ name, ...parser });
  registerContentFormats(dictionary);
}

/** Registers the formats of content, for a class that has the hooks of the platforms already. */
export function registerContentFormats(dictionary: Pick<Registry, 'registerFormat'>): void {
  for (const [name, format] of Object.entries(contentFormats)) dictionary.registerFormat({ name, format });
}

export { kotlinTypes, preprocessors, swiftTypes, transformGroups, transforms } from '@wusum/platforms/style-dictionary';
export { contentValue } from './content-entries.js';
export type { ContentFormat } from './formats.js';
export type { ContentParser } from './parser.js';
