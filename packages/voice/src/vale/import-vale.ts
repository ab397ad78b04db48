import type { StyleRule, StyleRuleName } from '../check/style/types.js';
import { escapePattern } from '../lexicon/phrase-automaton.js';
import { readValeConfig, type ValeConfig } from './read-config.js';
import { readValeRule } from './read-rule.js';
import { valeLevels, type ImportedVale, type ImportValeOptions, type ValeFiles } from './types.js';

/**
 * Reads a Vale package, or a folder of styles, to rules of the checker: `createChecker(voice, { language, styles: rules })`.
 * A rule that cannot be read or run is a problem and is left out; the others are read.
 *
 * @param files text files by path; paths of styles begin with the `StylesPath` of `.vale.ini`, or with the style
 */
export function importVale(files: ValeFiles, options: ImportValeOptions = {}): ImportedVale {
  const config = readValeConfig(files['.vale.ini'], options.for ?? 'text.md');
  const dictionary = options.dictionary && [...options.dictionary];
  const vocabulary = readVocabulary(files, config);
  const read = Object.entries(files)
    .flatMap(([file, source]) => {
      const name = ruleNameOf(file, config);
      return name === undefined || !isOn(name, config) ? [] : [readValeRule(name, file, source, dictionary)];
    })
    .toSorted((one, other) => (one.rule?.name ?? '').localeCompare(other.rule?.name ?? ''));
  const rules = [...read.flatMap(({ rule }) => (rule ? [rule] : [])), ...vocabularyRules(vocabulary, config)];
  return {
    rules: rules.flatMap((rule) => configured(rule, config, vocabulary)),
    problems: read.flatMap(({ problem }) => (problem ? [problem] : [])),
  };
}

/** `styles/Google/Passive.yml` is `Google.Passive`. */
function ruleNameOf(file: string, { stylesPath }: ValeConfig): StyleRuleName | undefined {
  const path = file.startsWith(`${stylesPath}/`) ? file.slice(stylesPath.length + 1) : file;
  const [, style, rule] = /^([^/.]+)\/([^/]+)\.ya?ml$/u.exec(path) ?? [];
  return style === undefined || rule === undefined || style === 'config' ? undefined : `${style}.${rule}`;
}

function isOn(name: StyleRuleName, { styles, rules }: ValeConfig): boolean {
  const own = rules.get(name);
  if (own !== undefined) return own !== 'off';
  if (styles === undefined) return rules.size === 0;
  return styles.includes(name.slice(0, name.indexOf('.')));
}

/** With the level and the accepted words that the configuration asks for; none if its level is too low. */
function configured(rule: StyleRule, config: ValeConfig, { accept }: Vocabulary): StyleRule[] {
  const own = config.rules.get(rule.name);
  const severity = own === undefined || own === 'on' || own === 'off' ? rule.severity : own;
  if (valeLevels.indexOf(severity) < valeLevels.indexOf(config.minAlertLevel)) return [];
  const isFree = rule.name.startsWith('Vale.') || accept.length === 0;
  return [{ ...rule, severity, ...(!isFree && { exceptions: [...(rule.exceptions ?? []), ...accept] }) }];
}

interface Vocabulary {
  readonly accept: readonly string[];
  readonly reject: readonly string[];
}

function readVocabulary(files: ValeFiles, { stylesPath, vocabularies }: ValeConfig): Vocabulary {
  const read = (kind: 'accept' | 'reject') =>
    vocabularies.flatMap((name) => {
      const own = [`${stylesPath}/config/vocabularies/${name}/${kind}.txt`, `${stylesPath}/Vocab/${name}/${kind}.txt`];
      const source = files[own[0]!] ?? files[own[1]!] ?? '';
      return source.split(/\r?\n/u).filter((line) => line.trim() !== '' && !line.startsWith('#'));
    });
  return { accept: read('accept'), reject: read('reject') };
}

/** The two rules that Vale makes from a vocabulary: rejected words, and the case of accepted ones. */
function vocabularyRules({ accept, reject }: Vocabulary, config: ValeConfig): StyleRule[] {
  const rules: StyleRule[] = [];
  const terms = accept.filter((term) => !/[\\()[\]{}|*+?^$]/u.test(term) && /\p{Lu}|\p{Ll}/u.test(term));
  if (reject.length > 0)
    rules.push({
      kind: 'existence',
      name: 'Vale.Avoid',
      severity: 'error',
      message: "Avoid using '%s'.",
      tokens: reject,
      ignoreCase: true,
    });
  if (terms.length > 0)
    rules.push({
      kind: 'substitution',
      name: 'Vale.Terms',
      severity: 'error',
      message: "Use '%s' instead of '%s'.",
      swap: Object.fromEntries(terms.map((term) => [escapePattern(term), term])),
      ignoreCase: true,
    });
  return rules.filter(({ name }) => config.styles === undefined || isOn(name, config));
}
