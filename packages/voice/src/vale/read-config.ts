import type { FindingSeverity } from '../check/types.js';
import { valeLevels } from './types.js';

/** What `.vale.ini` says for one file. */
export interface ValeConfig {
  readonly stylesPath: string;
  readonly minAlertLevel: FindingSeverity;
  readonly vocabularies: readonly string[];
  /** `undefined` if no section names styles: then every style is on. */
  readonly styles: readonly string[] | undefined;
  /** By name of the rule: `Google.Passive`. */
  readonly rules: ReadonlyMap<string, FindingSeverity | 'on' | 'off'>;
}

const isLevel = (text: string): text is FindingSeverity => (valeLevels as readonly string[]).includes(text);
const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * Reads `.vale.ini`. Later sections that match the file replace earlier ones.
 *
 * @param source the text of the file; without it everything is on
 * @param file name of the file that is to be checked
 */
export function readValeConfig(source: string | undefined, file: string): ValeConfig {
  const config = {
    stylesPath: 'styles',
    minAlertLevel: 'suggestion' as FindingSeverity,
    vocabularies: [] as string[],
    styles: undefined as string[] | undefined,
    rules: new Map<string, FindingSeverity | 'on' | 'off'>(),
  };
  let isOn = true;
  for (const line of (source ?? '').split(/\r?\n/u)) {
    const section = /^\s*\[(.+)\]\s*$/u.exec(line);
    if (section) isOn = matchesGlob(section[1]!, file);
    const [, name, value] = /^\s*([\w.-]+)\s*=\s*(.*?)\s*(?:[#;].*)?$/u.exec(line) ?? [];
    if (!isOn || name === undefined || value === undefined) continue;
    if (name === 'StylesPath') config.stylesPath = value.replaceAll(/^\.\/|\/+$/gu, '');
    else if (name === 'MinAlertLevel' && isLevel(value)) config.minAlertLevel = value;
    else if (name === 'Vocab') config.vocabularies = list(value);
    else if (name === 'BasedOnStyles') config.styles = list(value);
    else if (name.includes('.')) config.rules.set(name, isLevel(value) ? value : value === 'NO' ? 'off' : 'on');
  }
  return config;
}

/** A glob of a section: `*`, `*.md`, `*.{md,mdx}`, `docs/**`. */
export function matchesGlob(glob: string, file: string): boolean {
  const pattern = glob
    .replaceAll(/[.+^$()|\\]/gu, String.raw`\$&`)
    .replaceAll('?', '[^/]')
    .replaceAll(/\{([^}]*)\}/gu, (_, names: string) => `(?:${names.replaceAll(',', '|')})`)
    .replaceAll('**', '\u0000')
    .replaceAll('*', '[^/]*')
    .replaceAll('\u0000', '.*');
  return new RegExp(`^(?:.*/)?${pattern}$`, 'u').test(file);
}
