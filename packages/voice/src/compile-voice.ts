import type { Bilingual, BrandVoice, Messages, Suggest, VoiceDiagnostic, VoiceToken } from './types.js';
import { readMessage, type MessageEntry } from './messages/read-messages.js';
import { readMechanic, readTerm, readTrait } from './read-extension.js';
import { Report } from './reporter.js';
import { checkWordings } from './rules/check-wordings.js';
import { readTone } from './tone/read-tone.js';

export interface CompiledVoice {
  readonly voice: BrandVoice;
  readonly diagnostics: readonly VoiceDiagnostic[];
}

export interface CompiledSample {
  readonly sample: Bilingual<Messages>;
  readonly diagnostics: readonly VoiceDiagnostic[];
}

export interface VoiceOptions {
  /** Finds the name that was probably meant, for problems with misspelt names. */
  readonly suggest?: Suggest;
}

/**
 * Compiles one brand's resolved `voice.*` tokens into the catalogue that components and pages read. Tokens of other
 * groups are passed over, so a whole permutation may be given.
 *
 * Nothing is thrown: problems come back as diagnostics (`WS-V…`), and what is usable is in `voice`.
 */
export function compileVoice(tokens: Iterable<VoiceToken>, { suggest }: VoiceOptions = {}): CompiledVoice {
  const report = new Report(suggest);
  const groups = groupTokens(tokens, report);
  const traits = readEach(groups.trait, (token, name) => readTrait(token, name, report));
  const lexicon = readEach(groups.term, (token, name) => readTerm(token, name, report));
  const mechanics = readEach(groups.mechanic, (token, name) => readMechanic(token, name, report));
  const entries = readEach(groups.message, (token, key) => readMessage(token, key, report));
  const tone = readTone(groups.tone, report);
  checkWordings(entries, lexicon, mechanics, report);
  return {
    voice: { tone, traits, lexicon, mechanics, messages: byLanguage(entries) },
    diagnostics: report.diagnostics,
  };
}

/**
 * Compiles `sample.*` tokens: the copy of example pages, by dotted key without `sample.`. Same message rules as
 * {@link compileVoice}; the lexicon is not applied, since pages also quote what is not to be said.
 */
export function compileSample(tokens: Iterable<VoiceToken>, { suggest }: VoiceOptions = {}): CompiledSample {
  const report = new Report(suggest);
  const samples = new Map<string, VoiceToken>();
  for (const token of tokens) {
    if (token.path.startsWith('sample.')) samples.set(token.path.slice('sample.'.length), token);
  }
  const entries = readEach(samples, (token, key) => readMessage(token, key, report));
  return { sample: byLanguage(entries), diagnostics: report.diagnostics };
}

const groupNames = ['tone', 'trait', 'term', 'mechanic', 'message'] as const;
type Groups = Record<(typeof groupNames)[number], Map<string, VoiceToken>>;

function groupTokens(tokens: Iterable<VoiceToken>, report: Report): Groups {
  const groups = Object.fromEntries(groupNames.map((name) => [name, new Map()])) as Groups;
  for (const token of tokens) {
    const [root, group, ...rest] = token.path.split('.');
    if (root !== 'voice' || group === undefined) continue;
    if ((groupNames as readonly string[]).includes(group) && rest.length > 0) {
      groups[group as keyof Groups].set(rest.join('.'), token);
    } else {
      report.add('WS-V012', token, `"${token.path}" stands in no group of voice.`, {
        fix: `The groups are ${groupNames.join(', ')}.`,
      });
    }
  }
  return groups;
}

function readEach<T>(
  tokens: ReadonlyMap<string, VoiceToken>,
  read: (token: VoiceToken, name: string) => T | undefined,
): T[] {
  return [...tokens].flatMap(([name, token]) => read(token, name) ?? []);
}

function byLanguage(entries: readonly MessageEntry[]): Bilingual<Messages> {
  return {
    en: Object.fromEntries(entries.map(({ key, wordings }) => [key, wordings.en])),
    ar: Object.fromEntries(entries.map(({ key, wordings }) => [key, wordings.ar])),
  };
}
