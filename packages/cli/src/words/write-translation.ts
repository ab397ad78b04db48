import { catalogueToXliff, type XliffUnit } from '@wusum/voice/xliff';
import { printJson } from '../output/print-json.js';
import type { Catalogue } from './catalogue.js';

export const translationFormats = ['xliff', 'json'] as const;
export type TranslationFormat = (typeof translationFormats)[number];

/** The messages of a catalogue for translators. */
export function writeTranslation(catalogue: Catalogue, format: TranslationFormat): string {
  const units = [...catalogue.source].map(([key, source]) => unitOf(catalogue, key, source));
  const { sourceLanguage, language: targetLanguage, file: original } = catalogue;
  if (format === 'xliff') return catalogueToXliff({ sourceLanguage, targetLanguage, original, units });
  return printJson({
    '@@locale': targetLanguage,
    '@@x-source-locale': sourceLanguage,
    '@@x-original': original,
    ...(Object.fromEntries(units.flatMap(arbEntries)) as Record<string, unknown>),
  });
}

/** How many messages of a catalogue have a translation. */
export function countTranslated({ source, own, inherited }: Catalogue): number {
  return [...source.keys()].filter((key) => own.has(key) || inherited.has(key)).length;
}

function unitOf({ own, inherited, notes }: Catalogue, key: string, source: string): XliffUnit {
  const target = own.get(key) ?? inherited.get(key);
  const note = notes.get(key);
  return { key, source, target, ...(note !== undefined && { notes: [{ text: note, category: 'description' }] }) };
}

/** An entry of an Application Resource Bundle: the message, and its attributes under `@key`. */
function arbEntries({ key, source, target, notes = [] }: XliffUnit): [string, unknown][] {
  const description = notes[0]?.text;
  const state = target === undefined ? 'initial' : 'translated';
  return [
    [key, target ?? ''],
    [`@${key}`, { ...(description !== undefined && { description }), source_text: source, 'x-state': state }],
  ];
}
