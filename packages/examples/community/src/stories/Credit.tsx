import type { ReactNode } from 'react';
import { useCopy } from '../copy/use-copy.js';
import { Credit as Root } from './Story.styles.js';

export interface CreditLine {
  /** The author's name, as the author wants it. */
  author: string;
  /** The person who wrote it down, if not the author. */
  writer?: string;
  /** SPDX-like name of the licence that the author chose. */
  licence: string;
  /** The date until which the author agrees to publication. */
  until: string;
}

/** The author of a story, its licence, and until when the author's consent is valid. */
export function Credit({ author, writer, licence, until }: CreditLine) {
  const { t } = useCopy();
  return (
    <Root>
      <Line name={t('credit.by')}>{author}</Line>
      {writer && <Line name={t('credit.written-by')}>{writer}</Line>}
      <Line name={t('credit.licence')}>
        <bdi>{licence}</bdi>
      </Line>
      <Line name={t('credit.until')}>{until}</Line>
    </Root>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
