import type { VoiceReporter } from './reporter.js';
import type { VoiceToken } from './types.js';

const voiceGroupNames = [
  'tone',
  'evidence',
  'trait',
  'term',
  'metaphor',
  'mechanic',
  'situation',
  'channel',
  'numerals',
  'orthography',
  'transliteration',
  'ritual',
  'sample',
  'reviewed',
] as const;
/** Groups besides `voice`: the rest of the path is the name. */
const otherGroupNames = ['words', 'messages', 'brand'] as const;

export type TokenGroup = ReadonlyMap<string, VoiceToken>;
type GroupName = (typeof voiceGroupNames)[number] | (typeof otherGroupNames)[number];

/** Tokens by group, then by the rest of their path: `words.en.action.close` is `en.action.close` of the group `words`. */
export type VoiceGroups = Readonly<Record<GroupName, TokenGroup>>;

/** Groups the tokens of a brand; those of other groups are left out. */
export function groupTokens(tokens: Iterable<VoiceToken>, reporter: VoiceReporter): VoiceGroups {
  const names: readonly GroupName[] = [...voiceGroupNames, ...otherGroupNames];
  const groups = Object.fromEntries(names.map((name) => [name, new Map()])) as Record<
    GroupName,
    Map<string, VoiceToken>
  >;
  for (const token of tokens) {
    const [root = '', ...rest] = token.path.split('.');
    if (root !== 'voice') {
      if (isOneOf(otherGroupNames, root) && isContent(root, token)) groups[root].set(rest.join('.'), token);
      continue;
    }
    const [group = '', ...name] = rest;
    if (!isOneOf(voiceGroupNames, group)) {
      reporter.add('WS-V012', token, `"${token.path}" is not in a known voice group.`, {
        fix: `Move the token to one of: ${voiceGroupNames.join(', ')}.`,
      });
    } else if (name.length > 0) groups[group].set(name.join('.'), token);
  }
  return groups;
}

/** Whether a token comes from a content file: designers may call a group of colours `brand` or `messages`. */
function isContent(root: string, { path, type = 'content' }: VoiceToken): boolean {
  return root === 'words' ? path.split('.').length > 2 : type === 'content' && path !== root;
}

const isOneOf = <T extends string>(names: readonly T[], name: string): name is T =>
  (names as readonly string[]).includes(name);
