import { suggest, type Diagnostic, type Location } from '@wusum/diagnostics';
import { CompileReporter } from '../../compile-reporter.js';
import type { BrandSystem } from '@wusum/platforms';
import type { ResolvedToken, TokenPath, TokenType } from '@wusum/dtcg';
import { readBreakpoints } from '../breakpoints.js';
import { breakpointGroup, isPublished } from '@wusum/platforms/internal';
import { messageKeys } from '../../check-words.js';
import type { Contract } from './contract.js';

type Tokens = ReadonlyMap<TokenPath, ResolvedToken>;

/**
 * Compares a compiled system with the contract that its theme has to satisfy. What the system has besides is its own.
 * @returns a diagnostic for each name, type, breakpoint or message that components would miss
 */
export function checkContract(system: BrandSystem, contract: Contract): Diagnostic[] {
  const reporter = new CompileReporter();
  const tokens: Tokens = system.permutations[0]?.tokens ?? new Map();
  checkNames(tokens, contract, reporter);
  checkBreakpoints(tokens, readBreakpoints(system), contract, reporter);
  checkMessages(system, contract, reporter);
  return [...reporter.sorted()];
}

function checkNames(tokens: Tokens, { names, version }: Contract, reporter: CompileReporter): void {
  const published = new Map([...tokens].filter(([, token]) => isPublished(token)));
  const extra = [...published.keys()].filter((path) => !(path in names));
  for (const [path, type] of Object.entries(names) as [TokenPath, TokenType][]) {
    const token = published.get(path);
    if (token === undefined) {
      const hidden = tokens.get(path);
      const meant = suggest(path, extra);
      reporter.add(
        'WS-E007',
        hidden === undefined
          ? `The token "${path}" of contract ${version} is missing.`
          : `The token "${path}" of contract ${version} is private.`,
        { ...place(declaredAt(hidden ?? tokens.get(meant ?? '')) ?? nearestTo(path, tokens)), ...near(meant) },
      );
    } else if (token.type !== type) {
      reporter.add('WS-E008', `"${path}" has the type ${token.type}; contract ${version} requires ${type}.`, {
        location: token.location,
      });
    }
  }
}

function checkBreakpoints(
  tokens: Tokens,
  widths: Readonly<Record<string, string>>,
  { breakpoints, version }: Contract,
  reporter: CompileReporter,
): void {
  for (const [name, width] of Object.entries(breakpoints)) {
    if (widths[name] === width) continue;
    const path = `${breakpointGroup}.${name}`;
    const found = widths[name] === undefined ? 'missing' : `${widths[name]}`;
    reporter.add('WS-E009', `"${path}" is ${found}; the components of contract ${version} use ${width}.`, {
      ...place(tokens.get(path)?.location ?? nearestTo(path, tokens)),
    });
  }
}

function checkMessages(system: BrandSystem, { messages, version }: Contract, reporter: CompileReporter): void {
  const listed = system.permutations[0] ? messageKeys(system.permutations[0]) : [];
  for (const { id, voice } of system.brands) {
    for (const [language, words] of Object.entries(voice.messages)) {
      const own = Object.keys(words);
      // Without any words of its own, WS-E005 reports it once, and components show those of the contract.
      if (own.length === 0) continue;
      const extra = own.filter((key) => !messages.includes(key));
      // Missing keys of messages.json are reported already.
      const missing = messages.filter((key) => !own.includes(key) && !listed.includes(key));
      if (missing.length === 0) continue;
      const keys = missing.length === 1 ? `the message ${missing[0]}` : `the messages ${missing.join(', ')}`;
      reporter.add('WS-E010', `The brand "${id}" has no words in "${language}" for ${keys} of contract ${version}.`, {
        ...place(nearestTo(`words.${language}.${missing[0]!}`, system.permutations[0]?.tokens ?? new Map())),
        ...near(suggest(missing[0]!, extra)),
      });
    }
  }
}

const place = (location: Location | undefined): { location?: Location } => (location === undefined ? {} : { location });
const near = (didYouMean: string | undefined): { didYouMean?: string } =>
  didYouMean === undefined ? {} : { didYouMean };

/** Where a token is declared: later layers only override it. */
const declaredAt = (token: ResolvedToken | undefined): Location | undefined =>
  token?.layers[0]?.location ?? token?.location;

/** The place of a token in the nearest group: that is where a missing one belongs. */
function nearestTo(path: TokenPath, tokens: Tokens): Location | undefined {
  for (let group = parentOf(path); group !== ''; group = parentOf(group)) {
    const inGroup = [...tokens.values()].filter((token) => token.path.startsWith(`${group}.`));
    const sibling = inGroup.find((token) => parentOf(token.path) === group) ?? inGroup[0];
    if (sibling !== undefined) return declaredAt(sibling);
  }
  return declaredAt(tokens.values().next().value);
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')));
