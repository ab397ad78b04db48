import type { StyleRule } from '../check/style/types.js';
import { ValeRuleError, type ValeValues } from './rule-error.js';

/** The fields of one kind. */
type KindFields = Partial<StyleRule> & Pick<StyleRule, 'kind'>;
type Reader = (values: ValeValues, dictionary: readonly string[] | undefined) => KindFields;

const readers: Readonly<Record<string, Reader>> = {
  existence: (values) => {
    const tokens = list(values, 'tokens', false);
    const raw = list(values, 'raw', false).join('');
    if (tokens.length === 0 && raw === '') throw new ValeRuleError('The rule has no tokens.', 'extends');
    return {
      kind: 'existence',
      tokens,
      ...part(values),
      ...(raw !== '' && { raw }),
      ...(values.append === true && { isRawAfter: true }),
    };
  },
  substitution: (values) => ({ kind: 'substitution', swap: pairs(values, 'swap'), ...part(values) }),
  occurrence: (values) => {
    const { max, min } = values;
    if (typeof max !== 'number' && typeof min !== 'number')
      throw new ValeRuleError('The rule has no max or min.', 'extends');
    const token = typeof values.token === 'string' ? values.token : list(values, 'tokens').join('|');
    return { kind: 'occurrence', token, ...numbers(values, 'max', 'min') };
  },
  repetition: (values) => ({
    kind: 'repetition',
    tokens: list(values, 'tokens'),
    ...numbers(values, 'max'),
    ...(values.alpha === true && { isOfLetters: true }),
  }),
  consistency: (values) => ({ kind: 'consistency', either: pairs(values, 'either'), ...part(values) }),
  conditional: (values) => ({ kind: 'conditional', first: text(values, 'first'), second: text(values, 'second') }),
  capitalization: (values) => ({
    kind: 'capitalization',
    match: text(values, 'match'),
    ...(Array.isArray(values.indicators) && { indicators: list(values, 'indicators') }),
    ...numbers(values, 'threshold'),
  }),
  metric: (values) => ({ kind: 'metric', formula: text(values, 'formula'), condition: text(values, 'condition') }),
  readability: (values) => {
    const { grade } = values;
    if (typeof grade !== 'number') throw new ValeRuleError('The rule has no grade.', 'extends');
    return { kind: 'readability', metrics: list(values, 'metrics'), grade };
  },
  spelling: (values, dictionary) => {
    if (dictionary === undefined) throw notRun('a rule of spelling needs a list of known words', 'extends');
    return { kind: 'spelling', words: dictionary, ignoreCase: true, filters: list(values, 'filters', false) };
  },
  sequence: (values) => ({ kind: 'sequence', tokens: sequenceTokens(values) }),
  script: () => {
    throw notRun('a script is a program, and this package runs none', 'extends');
  },
};

/** Reads what is special to the kind of a rule. @throws {ValeRuleError} */
export function kindOf(values: ValeValues, dictionary: readonly string[] | undefined): KindFields {
  const kind = String(values.extends);
  const read = Object.hasOwn(readers, kind) ? readers[kind] : undefined;
  if (!read)
    throw new ValeRuleError(`"${kind}" is no kind of rule; expected ${Object.keys(readers).join(', ')}.`, 'extends');
  return read(values, dictionary);
}

const notRun = (reason: string, key: string) => new ValeRuleError(`The rule is not run: ${reason}.`, key, 'WS-V031');

function sequenceTokens(values: ValeValues) {
  if (!Array.isArray(values.tokens)) throw new ValeRuleError('The rule has no tokens.', 'extends');
  return values.tokens.map((token: ValeValues) => {
    if (token.tag !== undefined) throw notRun('its tokens name parts of speech', 'tokens');
    return {
      ...(typeof token.pattern === 'string' && { pattern: token.pattern }),
      ...(token.negate === true && { isNegated: true }),
      ...(typeof token.skip === 'number' && { skip: token.skip }),
    };
  });
}

function text(values: ValeValues, key: string): string {
  const value = values[key];
  if (typeof value !== 'string') throw new ValeRuleError(`The rule has no ${key}.`, 'extends');
  return value;
}

function list(values: ValeValues, key: string, isNeeded = true): string[] {
  const value = values[key];
  if (Array.isArray(value)) return value.map(String);
  if (isNeeded) throw new ValeRuleError(`The rule has no ${key}.`, 'extends');
  return [];
}

function pairs(values: ValeValues, key: string): Record<string, string> {
  const value = values[key];
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ValeRuleError(`The rule has no ${key}.`, 'extends');
  return Object.fromEntries(Object.entries(value).map(([name, other]) => [name, String(other)]));
}

const part = (values: ValeValues) => (values.nonword === true ? { isPart: true } : {});

const numbers = (values: ValeValues, ...keys: string[]) =>
  Object.fromEntries(keys.flatMap((key) => (typeof values[key] === 'number' ? [[key, values[key]]] : [])));
