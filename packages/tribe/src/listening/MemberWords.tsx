import { Fragment } from 'react';
import { Words } from './Conversation.styles.js';

export interface MemberWordsProps {
  /** The language that the member wrote in. */
  lang: string;
  /** The words; what stands between U+2068 and U+2069 is a run of another direction. */
  children: string;
}

/** What a member wrote, set in its own direction; runs of the other script are isolated. */
export function MemberWords({ lang, children }: MemberWordsProps) {
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
