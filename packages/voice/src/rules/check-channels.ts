import type { BrandVoice, Channel, MessageNote } from '../brand-voice.js';
import { smsSegments } from '../channels/sms-segments.js';
import { readingsOf } from '../messages/readings.js';
import type { WordsText } from '../messages/read-words.js';
import type { VoiceReporter } from '../reporter.js';
import { splitSentences } from '../text/sentences.js';
import type { VoiceGroups } from '../voice-groups.js';
import { keyOf, lengthOf } from './check-tiers.js';
import { unknownName } from './unknown-name.js';

/**
 * Checks each message that `messages.json` puts in a channel against the limits of the channel: its longest reading, without
 * the values of arguments. Limits of exclamation marks are checked with those of the situation.
 *
 * @param texts the texts of the messages with their places
 */
export function checkChannels(
  groups: VoiceGroups,
  texts: readonly WordsText[],
  voice: BrandVoice,
  reporter: VoiceReporter,
): void {
  const byName = new Map(voice.channels.map((channel) => [channel.name, channel]));
  for (const [key, note] of Object.entries(voice.notes)) {
    if (note.channel === undefined) continue;
    const channel = byName.get(note.channel);
    if (channel === undefined)
      unknownName(groups.messages.get(key), 'channel', note.channel, [...byName.keys()], reporter);
    else checkLengths({ key, note, channel }, groups, voice, reporter);
  }
  for (const text of texts) {
    const channel = byName.get(voice.notes[keyOf(text.token)]?.channel ?? '');
    if (channel !== undefined) checkKinds(text, channel, reporter);
  }
}

interface InChannel {
  readonly key: string;
  readonly note: MessageNote;
  readonly channel: Channel;
}

function checkLengths(
  { key, note, channel }: InChannel,
  groups: VoiceGroups,
  voice: BrandVoice,
  reporter: VoiceReporter,
): void {
  for (const [language, messages] of Object.entries(voice.messages)) {
    const [message, token] = [messages[key], groups.words.get(`${language}.${key}`)];
    if (message === undefined || token === undefined) continue;
    const readings = readingsOf(message);
    for (const { most, unit, measure } of limitsOf(channel, note.part)) {
      const count = Math.max(...readings.map(measure));
      if (most === undefined || count <= most) continue;
      const fact = `"${token.path}" has ${count} ${unit}; the channel "${channel.name}" allows ${most}`;
      reporter.add('WS-V022', token, `${fact}.`, {
        why: `voice.channel.${channel.name} limits its texts.`,
        fix: 'Shorten the text, or raise the limit of the channel in voice.json.',
      });
    }
  }
}

interface Limit {
  readonly most: number | undefined;
  readonly unit: string;
  readonly measure: (text: string) => number;
}

const withoutArguments = (text: string): string => text.replaceAll(/\{[^}]*\}/gu, '');

/** Of a subject only its length counts. */
function limitsOf({ subject, characters, sentences, segments }: Channel, part: MessageNote['part']): Limit[] {
  if (part === 'subject') return [{ most: subject, unit: 'characters', measure: lengthOf }];
  return [
    { most: characters, unit: 'characters', measure: lengthOf },
    { most: sentences, unit: 'sentences', measure: (text) => splitSentences(text).length },
    {
      most: segments,
      unit: 'text messages (160 characters each, or 70 with an Arabic letter)',
      measure: (text) => smsSegments(withoutArguments(text)).segments,
    },
  ];
}

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}{2}/u;
const link = /https?:\/\/\S+|\bwww\.\S+/u;

/** What the channel does not have at all. */
function checkKinds({ token, text, location }: WordsText, channel: Channel, reporter: VoiceReporter): void {
  const kinds = [
    { isAllowed: channel.emoji, pattern: emoji, name: 'emoji' },
    { isAllowed: channel.links, pattern: link, name: 'links' },
  ];
  for (const { isAllowed, pattern, name } of kinds) {
    const found = isAllowed === false ? pattern.exec(text)?.[0] : undefined;
    if (found === undefined) continue;
    reporter.add(
      'WS-V043',
      token,
      `"${token.path}" contains "${found}"; the channel "${channel.name}" has no ${name}.`,
      {
        location,
      },
    );
  }
}
