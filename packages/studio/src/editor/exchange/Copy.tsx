import { CopyButton } from '@wusum/react';
import { useCallback, useState } from 'react';
import { useCopy } from '../../parts/page-scope.js';
import * as S from './Exchange.styles.js';

/** Copies a text. If the browser refuses, a field with the selected text is shown. */
export function Copy({ text, name }: { text: string; name: string }) {
  const { t } = useCopy();
  const [isRefused, setRefused] = useState(false);
  const select = useCallback((field: HTMLTextAreaElement | null) => field?.select(), []);
  return (
    <>
      <CopyButton
        size="sm"
        value={text}
        aria-label={`${t('exchange.copy')}: ${name}`}
        onCopied={(copied) => setRefused(!copied)}
      >
        {t('exchange.copy')}
      </CopyButton>
      {isRefused ? (
        <S.Selected>
          {t('exchange.selected')}
          <textarea ref={select} readOnly value={text} lang="en" dir="ltr" />
        </S.Selected>
      ) : null}
    </>
  );
}
