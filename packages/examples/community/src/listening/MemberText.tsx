import { Fragment } from 'react';
import { Words } from './Conversation.styles.js';

export interface MemberTextProps {
  /** The language that the member wrote in. */
  lang: string;
  /** The text. A run between U+2068 and U+2069 is of the other script. */
  children: string;
}

/** A member's text in its own direction. Runs of the other script are isolated. */
export function MemberText({ lang, children }: MemberTextProps) {
  const runs = children.split(/\u2068([^\u2069]*)\u2069/u);
  return (
    <Words lang={lang} dir="auto">
      {runs.map((run, index) =>
        index % 2 === 0 ? (
          <Fragment key={index}>{run}</Fragment>
        ) : (
          <bdi key={index} lang={/\p{Script=Arabic}/u.test(run) ? 'ar' : 'en'}>
            {run}
          </bdi>
        ),
      )}
    </Words>
  );
}
