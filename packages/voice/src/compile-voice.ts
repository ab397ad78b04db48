import type { Diagnostic } from '@wusum/diagnostics';
import { readMessages, type WordsOptions } from './messages/read-words.js';
import { VoiceReporter } from './reporter.js';
import { checkTexts } from './rules/check-texts.js';
import { readTone } from './tone/read-tone.js';
import type { BrandVoice, Mechanic, Term, Trait, VoiceToken } from './types.js';

/** Result of `compileVoice`. */
export interface CompiledVoice {
  readonly voice: BrandVoice;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles the resolved tokens `voice.*` and `words.<language>.*` of one brand to the data that components and pages read.
 * Tokens of other groups are ignored, so a whole permutation may be passed. The values must be valid for the schemas of
 * `voice.json` and `words.<language>.json`.
 *
 * Problems are not thrown: they are in `diagnostics` (`WS-V…`), and `voice` has the valid parts.
 */
export function compileVoice(tokens: Iterable<VoiceToken>, options: WordsOptions): CompiledVoice {
  const reporter = new VoiceReporter();
  const groups = groupTokens(tokens, reporter);
  const entries = <T>(group: Groups['trait']): T[] =>
    [...group].map(([name, { value }]) => ({ name, ...(value as object) }) as T);
  const lexicon = entries<Term>(groups.term);
  const mechanics = entries<Mechanic>(groups.mechanic);
  const { messages, texts } = readMessages(groups.words, options, reporter);
  const tone = readTone(groups.tone, reporter);
  checkTexts(texts, { lexicon, mechanics }, reporter);
  return {
    voice: { tone, traits: entries<Trait>(groups.trait), lexicon, mechanics, messages },
    diagnostics: reporter.diagnostics,
  };
}

const groupNames = ['tone', 'trait', 'term', 'mechanic'] as const;
/** Groups of `voice.json` that no data has yet. */
const otherGroups = new Set(['evidence', 'situation', 'channel', 'numerals', 'orthography', 'ritual', 'reviewed']);
type Groups = Record<(typeof groupNames)[number] | 'words', Map<string, VoiceToken>>;

/** Tokens by the rest of their path: `words.en.action.close` is `en.action.close` of the group `words`. */
function groupTokens(tokens: Iterable<VoiceToken>, reporter: VoiceReporter): Groups {
  const names = [...groupNames, 'words'] as const;
  const groups = Object.fromEntries(names.map((name) => [name, new Map()])) as Groups;
  for (const token of tokens) {
    const [root, group, ...rest] = token.path.split('.');
    if (root === 'words' && group !== undefined && rest.length > 0) {
      groups.words.set([group, ...rest].join('.'), token);
    } else if (root === 'voice' && (groupNames as readonly string[]).includes(group ?? '') && rest.length > 0) {
      groups[group as keyof Groups].set(rest.join('.'), token);
    } else if (root === 'voice' && !otherGroups.has(group ?? '')) {
      reporter.add('WS-V012', token, `"${token.path}" is not in a known voice group.`, {
        fix: `Move the token to one of: ${groupNames.join(', ')}.`,
      });
    }
  }
  return groups;
}
