import { ListBox } from '@wusum/react';
import { memo, useMemo } from 'react';
import type { TokenView } from '../live/types.js';
import { cssVariables } from '../parts/drawings.js';
import { useCopy } from '../parts/page-scope.js';
import * as S from './Editor.styles.js';

interface TokenListProps {
  readonly tokens: readonly TokenView[];
  readonly chosen: string | undefined;
  readonly onChoose: (path: string) => void;
  /** Paths that the draft changes, with a space between them. */
  readonly changed: string;
}

/** The tokens to choose from, each with its value and whether the brand sets it. */
export const TokenList = memo(function TokenList({ tokens, chosen, onChoose, changed }: TokenListProps) {
  const { t } = useCopy();
  const options = useMemo(() => {
    const paths = new Set(changed.split(' '));
    return tokens.map((token) => ({
      value: token.path,
      text: token.path,
      label: <Row token={token} isChanged={paths.has(token.path)} />,
    }));
  }, [tokens, changed]);
  if (tokens.length === 0) return <S.Empty>{t('editor.none')}</S.Empty>;
  return (
    <S.List>
      <ListBox
        aria-label={t('editor.tokens')}
        value={chosen ?? null}
        onValueChange={(path) => path !== null && onChoose(path)}
        options={options}
      />
    </S.List>
  );
});

const Row = memo(function Row({ token, isChanged }: { token: TokenView; isChanged: boolean }) {
  const { t, language } = useCopy();
  const isOwn = token.origin === 'own' || token.origin === 'override';
  return (
    // The list gives each option the direction of its text, and names of tokens are Latin.
    <S.Row dir={language === 'ar' ? 'rtl' : 'ltr'}>
      <Sample token={token} />
      <bdi lang="en" dir="ltr" className="name">
        {token.path}
      </bdi>
      {isChanged ? <S.Mark data-changed="">{t('editor.changed')}</S.Mark> : null}
      {isOwn && !isChanged ? <S.Mark>{t('editor.own')}</S.Mark> : null}
    </S.Row>
  );
});

/** A swatch of a colour; other values as text. */
function Sample({ token: { type, css } }: { token: TokenView }) {
  if (type === 'color' || type === 'gradient')
    return <i className="swatch" aria-hidden style={cssVariables({ '--wsb-value': css })} />;
  return (
    <code className="value" lang="en" dir="ltr">
      {css}
    </code>
  );
}
