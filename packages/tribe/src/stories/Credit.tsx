import { useSample } from '../sample/use-sample.js';
import { Credit as Root } from './Story.styles.js';

export interface CreditLine {
  /** Who told it, as they want to be named. */
  tellers: string;
  /** Who wrote it down, when it was somebody else. */
  writer?: string;
  /** SPDX-like name of the licence that the teller chose. */
  licence: string;
  /** Until when the teller agreed to its being shown. */
  until: string;
}

/** Who told a story, under which licence, and how long their consent lasts. */
export function Credit({ tellers, writer, licence, until }: CreditLine) {
  const { say } = useSample();
  return (
    <Root>
      <dt>{say('credit.told-by')}</dt>
      <dd>{tellers}</dd>
      {writer && (
        <>
          <dt>{say('credit.written-by')}</dt>
          <dd>{writer}</dd>
        </>
      )}
      <dt>{say('credit.licence')}</dt>
      <dd>
        <bdi>{licence}</bdi>
      </dd>
      <dt>{say('credit.until')}</dt>
      <dd>{until}</dd>
    </Root>
  );
}
