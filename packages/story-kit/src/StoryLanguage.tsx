import { Brand, matchLanguage, Text, useScope } from '@wusum/react';
import type { ReactNode } from 'react';

export interface StoryLanguageProps {
  /** BCP 47 tags of the languages that the story has words in; the first is the fallback. */
  languages: readonly string[];
  children: ReactNode;
}

/**
 * A story in a language that it has words in. In another language the whole story is in the fallback language, with its
 * direction and messages, under a note.
 */
export function StoryLanguage({ languages, children }: StoryLanguageProps) {
  const { lang } = useScope();
  const [fallback = 'en'] = languages;
  if (lang === undefined || matchLanguage(lang, languages) !== undefined) return children;
  return (
    <Brand lang={fallback}>
      <Text size="caption" color="muted">
        {`This story has no words in ${nameOf(lang)}: it is shown in ${nameOf(fallback)}.`}
      </Text>
      {children}
    </Brand>
  );
}

/** The English name of a language. */
function nameOf(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
}
