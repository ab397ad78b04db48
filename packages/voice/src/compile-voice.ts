import type { Diagnostic } from '@wusum/diagnostics';
import type { Address, BrandName, BrandVoice, Channel, Situation, SituationLimits } from './brand-voice.js';
import { readMessages, type WordsOptions, type WordsText } from './messages/read-words.js';
import { VoiceReporter } from './reporter.js';
import { checkAddressVariants } from './rules/check-address-variants.js';
import { checkChannels } from './rules/check-channels.js';
import { checkReviews } from './rules/check-reviews.js';
import { checkSituations } from './rules/check-situations.js';
import { checkTexts } from './rules/check-texts.js';
import { checkTiers, keyOf } from './rules/check-tiers.js';
import { voiceTexts, type PlaceInValue } from './rules/voice-texts.js';
import { readTone } from './tone/read-tone.js';
import type { Localized, Mechanic, Term, Trait, VoiceToken } from './types.js';
import { groupTokens, type TokenGroup, type VoiceGroups } from './voice-groups.js';

/** The languages of a brand, and how places inside of texts and values are found. */
export interface VoiceOptions extends WordsOptions {
  /**
   * The place of a part of the value of a token in its file.
   *
   * @default the place of the whole value
   */
  readonly placeInValue?: PlaceInValue;
}

/** Result of `compileVoice`. */
export interface CompiledVoice {
  readonly voice: BrandVoice;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles the resolved tokens `voice.*`, `brand.*`, `messages.*` and `words.<language>.*` of one brand to the data that
 * components and pages read, and checks every text against the voice. Tokens of other groups are ignored, so a whole
 * permutation may be passed. The values must be valid for the schemas of the content files.
 *
 * Problems are not thrown: they are in `diagnostics` (`WS-V…`), and `voice` has the valid parts.
 */
export function compileVoice(tokens: Iterable<VoiceToken>, options: VoiceOptions): CompiledVoice {
  const reporter = new VoiceReporter();
  const groups = groupTokens(tokens, reporter);
  const { messages, texts } = readMessages(groups.words, options, reporter);
  const voice = { ...readVoice(groups, reporter), messages };
  const languages = Object.keys(options.locales);
  const written = voiceTexts(groups, languages, options.placeInValue);
  checkTexts([...texts.map((text) => ({ ...text, limits: limitsOf(text, voice) })), ...written], voice, reporter);
  checkTiers(groups.words, texts, voice, reporter);
  checkAddressVariants(messages, groups.words, voice.address, reporter);
  checkSituations(groups, voice, reporter);
  checkChannels(groups, texts, voice, reporter);
  checkReviews(groups, voice.reviewed, languages, reporter);
  return { voice, diagnostics: reporter.diagnostics };
}

/** The limits of the situation that `messages.json` gives a message, with the exclamation marks that its channel allows. */
function limitsOf({ token }: WordsText, { notes, situations, channels }: BrandVoice): SituationLimits | undefined {
  const note = notes[keyOf(token)];
  const limits = situations.find(({ name }) => name === note?.situation)?.limits;
  const exclamation = channels.find(({ name }) => name === note?.channel)?.exclamation;
  if (exclamation === undefined) return limits;
  return { ...limits, exclamation: Math.min(exclamation, limits?.exclamation ?? exclamation) };
}

function readVoice(groups: VoiceGroups, reporter: VoiceReporter): Omit<BrandVoice, 'messages'> {
  return {
    tone: readTone(groups.tone, reporter),
    evidence: valuesOf(groups.evidence),
    traits: entriesOf<Trait>(groups.trait),
    lexicon: entriesOf<Term>(groups.term),
    metaphors: valuesOf(groups.metaphor),
    mechanics: entriesOf<Mechanic>(groups.mechanic),
    situations: entriesOf<Situation>(groups.situation),
    channels: entriesOf<Channel>(groups.channel),
    rituals: valuesOf(groups.ritual),
    samples: valuesOf(groups.sample),
    numerals: valuesOf(groups.numerals),
    orthography: valuesOf(groups.orthography),
    transliteration: valuesOf(groups.transliteration),
    reviewed: valuesOf(groups.reviewed),
    names: (groups.brand.get('names')?.value ?? {}) as Localized<BrandName>,
    address: (groups.brand.get('address')?.value ?? {}) as Localized<Address>,
    notes: valuesOf(groups.messages),
  };
}

/** A list with the name of each entry in it. */
const entriesOf = <T>(group: TokenGroup): T[] =>
  [...group].map(([name, { value }]) => ({ name, ...(value as object) }) as T);

const valuesOf = <T>(group: TokenGroup): Readonly<Record<string, T>> =>
  Object.fromEntries([...group].map(([name, { value }]) => [name, value as T]));
