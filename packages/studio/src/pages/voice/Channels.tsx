import { label, type CopyKey } from '../../copy/index.js';
import type { BrandData, Channel, Language } from '../../data/types.js';
import { useCopy, type Translate } from '../../parts/page-scope.js';
import * as S from './Details.styles.js';

/** Each place where the brand writes: its limits, the first and the last line. */
export function Channels({ brand }: { brand: BrandData }) {
  const { t, language } = useCopy();
  return (
    <S.Channels>
      {brand.voice.channels.map((channel) => (
        <li key={channel.name}>
          <h3>{nameOfChannel(channel.name, language)}</h3>
          <p>{limitsOf(channel, t).join(comma[language])}</p>
          <p>
            {[channel.greeting, channel.signoff].map((line, index) =>
              line ? <q key={index}>{line[language]}</q> : null,
            )}
          </p>
          <p className="note">{channel.note?.[language]}</p>
        </li>
      ))}
    </S.Channels>
  );
}

/** Between notes that are no sentence: `Intl.ListFormat` writes «و» in Arabic. */
export const comma: Readonly<Record<Language, string>> = { en: ', ', ar: '، ' };

/** The name of a channel, or its key for one that only this brand has. */
export const nameOfChannel = (name: string, language: Language): string => label(`channel.${name}`, language) ?? name;

const counted = ['characters', 'segments', 'sentences', 'subject', 'exclamation'] as const;

/** The limits of a channel in words. */
export function limitsOf(channel: Channel, t: Translate): string[] {
  const numbers = counted.flatMap((name) => {
    const count = channel[name];
    return count === undefined ? [] : [t(`channel.${name}`, { count })];
  });
  const rules: readonly [boolean, CopyKey][] = [
    [channel.digits === 'latn', 'channel.latn'],
    [channel.links === false, 'channel.no-links'],
    [channel.emoji === false, 'channel.no-emoji'],
    [channel.metaphors === false, 'channel.no-metaphors'],
  ];
  return [...numbers, ...rules.flatMap(([holds, key]) => (holds ? [t(key)] : []))];
}
