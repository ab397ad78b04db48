import { Text } from '@wusum/react';
import { Words } from './Conversation.styles.js';

export interface MemberTextProps {
  /** The language that the member wrote in. */
  lang: string;
  /** The text. A run between U+2068 and U+2069 is of the other script; a run between backticks is code. */
  children: string;
}

/** A member's text in its own direction. Runs of the other script are isolated, and so is code. */
export function MemberText({ lang, children }: MemberTextProps) {
  const runs = children.split(/(\u2068[^\u2069]*\u2069|`[^`]*`)/u);
  return (
    <Words lang={lang} dir="auto">
      {runs.map((run, index) => (index % 2 === 0 ? <span key={index}>{run}</span> : <Run key={index}>{run}</Run>))}
    </Words>
  );
}

/** A run with its marks around it. */
function Run({ children }: { children: string }) {
  const text = children.slice(1, -1);
  if (children.startsWith('`')) {
    return (
      <Text asChild size="code">
        <code dir="ltr" translate="no">
          {text}
        </code>
      </Text>
    );
  }
  return <bdi lang={/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en'}>{text}</bdi>;
}
