import { loadVoice } from '#voice';
import type { BrandSystem } from '@wusum/platforms';
import type { Localized, Messages } from '@wusum/voice';
import type { Contract } from './contract.js';

/** The messages whose keys have the same first segment. */
interface MessageGroup {
  /** The first segment, e.g. `date-picker`. */
  readonly id: string;
  /** Name of its export, e.g. `datePickerMessages`. */
  readonly name: string;
  readonly keys: readonly string[];
}

/** The neutral text of every message in each language. A message that a language lacks is that of the first language. */
export function neutralMessages({ brands }: BrandSystem, { messages: keys, languages }: Contract): Localized<Messages> {
  const own = brands[0]?.voice.messages ?? {};
  const first = own[languages[0] ?? ''] ?? {};
  const messagesIn = (language: string): Messages =>
    Object.fromEntries(keys.map((key) => [key, own[language]?.[key] ?? first[key] ?? key]));
  return Object.fromEntries(languages.map((language) => [language, messagesIn(language)]));
}

/**
 * The modules of the neutral messages: one for each group, so that a component loads the messages that it shows, and
 * `messages.js` with all of them.
 */
export function messageFiles(messages: Localized<Messages>): Record<string, string> {
  const languages = Object.keys(messages);
  const groups = groupsOf(messages);
  const files = groups.flatMap((group) => [
    [`messages/${group.id}.js`, groupModule(group, messages)] as const,
    [`messages/${group.id}.d.ts`, groupTypes(group)] as const,
  ]);
  return {
    'messages.js': allModule(groups, languages),
    'messages.d.ts': allTypes(loadVoice().messageKeysType(messages), languages),
    ...Object.fromEntries(files),
  };
}

function groupsOf(messages: Localized<Messages>): readonly MessageGroup[] {
  const groups = new Map<string, string[]>();
  for (const key of Object.keys(Object.values(messages)[0] ?? {})) {
    const [id] = key.split('.', 1) as [string];
    groups.set(id, [...(groups.get(id) ?? []), key]);
  }
  return [...groups].map(([id, keys]) => ({ id, name: exportName(id), keys }));
}

const exportName = (id: string): string =>
  `${id.replace(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase())}Messages`;

function groupModule({ name, keys }: MessageGroup, messages: Localized<Messages>): string {
  const own = Object.entries(messages).map(([language, all]) => [
    language,
    Object.fromEntries(keys.map((key) => [key, all[key]!])),
  ]);
  return `export const ${name} = ${JSON.stringify(Object.fromEntries(own), null, 1)};\n`;
}

const groupTypes = ({ id, name, keys }: MessageGroup): string =>
  [
    `import type { ContractMessages } from '../messages.js';`,
    '',
    `/** The neutral messages of the group \`${id}\`. */`,
    `export declare const ${name}: ContractMessages<${keys.map((key) => JSON.stringify(key)).join(' | ')}>;`,
    '',
  ].join('\n');

/** The groups together: an application that imports both has each text once. */
function allModule(groups: readonly MessageGroup[], languages: readonly string[]): string {
  return [
    ...groups.map(({ id, name }) => `import { ${name} } from './messages/${id}.js';`),
    '',
    `const groups = [${groups.map(({ name }) => name).join(', ')}];`,
    'const all = (language) => Object.assign({}, ...groups.map((group) => group[language]));',
    '',
    'export const messages = {',
    ...languages.map((id) => ` ${JSON.stringify(id)}: /* @__PURE__ */ all(${JSON.stringify(id)}),`),
    '};',
    '',
  ].join('\n');
}

function allTypes(keys: string, languages: readonly string[]): string {
  return [
    "import type { Localized, Message } from './types.js';",
    keys.trimEnd(),
    `/** A language of the neutral messages. */\nexport type ContractLanguage = ${languages.map((id) => JSON.stringify(id)).join(' | ') || 'never'};`,
    '/** Neutral messages in each language of the contract: all, or those with the keys `K`. */',
    'export type ContractMessages<K extends MessageKey = MessageKey> = Localized<ContractLanguage, Readonly<Record<K, Message>>>;',
    '/** All neutral messages. A module that shows a few imports their groups: `@wusum/contract/messages/action`. */',
    'export declare const messages: ContractMessages;',
    '',
  ]
    .join('\n\n')
    .replaceAll('*/\n\nexport', '*/\nexport');
}
