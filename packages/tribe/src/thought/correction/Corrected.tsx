'use client';

import { correctionMessages } from '@wusum/contract/messages/correction';
import { useMessagesOf, VisuallyHidden } from '@wusum/react';
import { correctionId } from './correction-id.js';
import type { CorrectedProps } from './Correction.props.js';
import { Place } from './Correction.styles.js';

/**
 * The changed place of a text: the words that it had in `<del>`, those that it has now in `<ins>`, each named for screen
 * readers, which do not read these elements aloud. Renders one `<span>` with the id that the notice leads to.
 */
export function Corrected({ correction, ...rest }: CorrectedProps) {
  const message = useMessagesOf(correctionMessages);
  const { at, was, is } = correction;
  return (
    <Place {...rest} id={correctionId(correction)}>
      {was === '' ? null : (
        <del dateTime={at}>
          <VisuallyHidden>{`${message('correction.removed')}: `}</VisuallyHidden>
          {was}
        </del>
      )}
      {was === '' || is === '' ? null : ' '}
      {is === '' ? null : (
        <ins dateTime={at}>
          <VisuallyHidden>{`${message('correction.added')}: `}</VisuallyHidden>
          {is}
        </ins>
      )}
    </Place>
  );
}
