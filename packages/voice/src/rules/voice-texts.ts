import type { Location } from '@wusum/diagnostics';
import type { VoiceGroups } from '../voice-groups.js';
import type { Example, Localized, VoiceToken } from '../types.js';
import type { SituationLimits, Texts } from '../brand-voice.js';
import type { CheckedText } from './check-texts.js';

/** The place of a part of the value of a token. */
export type PlaceInValue = (token: VoiceToken, path: readonly (string | number)[]) => Location | undefined;

interface Written {
  readonly token: VoiceToken;
  readonly path: readonly (string | number)[];
  readonly texts: Localized<string | readonly string[]> | undefined;
  readonly limits?: SituationLimits | undefined;
}

/**
 * The texts of `voice.json` that are written in the voice of the brand: what examples write, evidence, greetings, rituals
 * and samples. Rules and reasons are texts about the voice, and are not checked against it.
 */
export function voiceTexts(
  groups: VoiceGroups,
  languages: readonly string[],
  placeInValue: PlaceInValue = ({ location }) => location,
): CheckedText[] {
  return writtenIn(groups).flatMap(({ token, path, texts, limits }) =>
    languages.flatMap((language) =>
      [texts?.[language] ?? []].flat().map((text, index) => {
        const inText = Array.isArray(texts?.[language]) ? [...path, language, index] : [...path, language];
        return {
          token: { ...token, path: [token.path, ...inText].join('.') },
          language,
          text,
          limits,
          get location() {
            return placeInValue(token, inText);
          },
        };
      }),
    ),
  );
}

function writtenIn(groups: VoiceGroups): Written[] {
  const withExamples = [...groups.trait.values(), ...groups.mechanic.values(), ...groups.situation.values()];
  const examples = withExamples.flatMap((token) => {
    const { examples: all = [], limits } = token.value as { examples?: readonly Example[]; limits?: SituationLimits };
    return all.map(({ write }, index) => ({ token, path: ['examples', index, 'write'], texts: write, limits }));
  });
  const channels = [...groups.channel.values()].flatMap((token) => {
    const { greeting, signoff } = token.value as { readonly greeting?: Localized; readonly signoff?: Localized };
    return [
      { token, path: ['greeting'], texts: greeting },
      { token, path: ['signoff'], texts: signoff },
    ];
  });
  const whole = [...groups.evidence.values(), ...groups.ritual.values(), ...groups.sample.values()];
  return [
    ...examples,
    ...channels,
    ...whole.map((token) => ({ token, path: [], texts: token.value as Localized | Texts })),
  ];
}
