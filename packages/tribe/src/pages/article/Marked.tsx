import { Fragment, type ReactNode } from 'react';

export interface MarkedProps {
  text: string;
  /** Words, and what stands in the place where each of them is first. */
  marks: readonly (readonly [words: string, node: ReactNode])[];
}

/** A text in which some words are components. */
export function Marked({ text, marks }: MarkedProps): ReactNode {
  const found = marks
    .map(([words, node]) => ({ at: text.indexOf(words), length: words.length, node }))
    .filter(({ at }) => at >= 0)
    .toSorted((first, second) => first.at - second.at);
  const ends = [0, ...found.map(({ at, length }) => at + length)];
  return (
    <>
      {found.map(({ at, node }, index) => (
        <Fragment key={at}>
          {text.slice(ends[index], at)}
          {node}
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
