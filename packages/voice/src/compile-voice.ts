import type { Bilingual, BrandVoice, Messages, Suggest, VoiceDiagnostic, VoiceToken } from './types.js';
import { readMessage, type MessageEntry } from './messages/read-messages.js';
import { readMechanic, readTerm, readTrait } from './read-extension.js';
import { VoiceReporter } from './reporter.js';
import { checkTexts } from './rules/check-texts.js';
import { readTone } from './tone/read-tone.js';

/** Result of `compileVoice`. */
export interface CompiledVoice {
  readonly voice: BrandVoice;
  readonly diagnostics: readonly VoiceDiagnostic[];
}

/** Options of `compileVoice`. */
export interface VoiceOptions {
  /** Finds the known name that a misspelt name probably means. */
  readonly suggest?: Suggest;
}

/**
 * Compiles the resolved `voice.*` tokens of one brand to the catalogue that components and pages read. Tokens of other
 * groups are ignored, so a whole permutation may be passed.
 *
 * Problems are not thrown: they are in `diagnostics` (`WS-V…`), and `voice` has the valid parts.
 */
export function compileVoice(tokens: Iterable<VoiceToken>, { suggest }: VoiceOptions = {}): CompiledVoice {
  const reporter = new VoiceReporter(suggest);
  const groups = groupTokens(tokens, reporter);
  const traits = readEach(groups.trait, (token, name) => readTrait(token, name, reporter));
  const lexicon = readEach(groups.term, (token, name) => readTerm(token, name, reporter));
  const mechanics = readEach(groups.mechanic, (token, name) => readMechanic(token, name, reporter));
  const entries = readEach(groups.message, (token, key) => readMessage(token, key, reporter));
  const tone = readTone(groups.tone, reporter);
  checkTexts(entries, lexicon, mechanics, reporter);
  return {
    voice: { tone, traits, lexicon, mechanics, messages: byLanguage(entries) },
    diagnostics: reporter.diagnostics,
  };
}

const groupNames = ['tone', 'trait', 'term', 'mechanic', 'message'] as const;
type Groups = Record<(typeof groupNames)[number], Map<string, VoiceToken>>;

function groupTokens(tokens: Iterable<VoiceToken>, reporter: VoiceReporter): Groups {
  const groups = Object.fromEntries(groupNames.map((name) => [name, new Map()])) as Groups;
  for (const token of tokens) {
    const [root, group, ...rest] = token.path.split('.');
    if (root !== 'voice' || group === undefined) continue;
    if ((groupNames as readonly string[]).includes(group) && rest.length > 0) {
      groups[group as keyof Groups].set(rest.join('.'), token);
    } else {
      reporter.add('WS-V012', token, `"${token.path}" is not in a known voice group.`, {
        fix: `Move the token to one of: ${groupNames.join(', ')}.`,
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
    en: Object.fromEntries(entries.map(({ key, messages }) => [key, messages.en])),
    ar: Object.fromEntries(entries.map(({ key, messages }) => [key, messages.ar])),
  };
}
