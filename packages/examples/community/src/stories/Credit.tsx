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
      <dt>{t('credit.by')}</dt>
      <dd>{author}</dd>
      {writer && (
        <>
          <dt>{t('credit.written-by')}</dt>
          <dd>{writer}</dd>
        </>
      )}
      <dt>{t('credit.licence')}</dt>
      <dd>
        <bdi>{licence}</bdi>
      </dd>
      <dt>{t('credit.until')}</dt>
      <dd>{until}</dd>
    </Root>
  );
}
