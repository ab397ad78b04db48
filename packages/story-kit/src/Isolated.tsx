import { Fragment } from 'react';

export interface IsolatedProps {
  /** The text. A run between U+2068 and U+2069 is in another language. */
  text: string;
}

/** A text with runs of another language, each in an element with its own `lang` and direction. */
export function Isolated({ text }: IsolatedProps) {
  return text.split(/\u2068([^\u2069]*)\u2069/u).map((run, index) =>
    index % 2 === 0 ? (
      <Fragment key={index}>{run}</Fragment>
    ) : (
      <bdi key={index} lang={/\p{Script=Arabic}/u.test(run) ? 'ar' : 'en'}>
        {run}
      </bdi>
    ),
  );
}
