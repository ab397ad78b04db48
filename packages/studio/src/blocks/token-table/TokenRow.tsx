import { memo, useState } from 'react';
import type { CopyKey } from '../../copy/index.js';
import { valueAt } from '../../data/token-values.js';
import type { TokenRecord } from '../../data/types.js';
import { CopyMenu } from '../../parts/copy-menu/CopyMenu.js';
import { tokenForms } from '../../parts/copy-menu/copy-forms.js';
import { cssVariables } from '../../parts/drawings.js';
import { Code, Path } from '../../parts/layout.js';
import { TokenDescription } from '../../parts/TokenDescription.js';
import { useCopy } from '../../parts/page-scope.js';
import { TokenProvenance } from '../provenance/TokenProvenance.js';
import * as S from './TokenTable.styles.js';

/** One token. "Values and layers" is rendered when it is opened. */
export const TokenRow = memo(function TokenRow({
  token,
  contexts,
}: {
  token: TokenRecord;
  contexts: Readonly<Record<string, string>>;
}) {
  const { t } = useCopy();
  const value = valueAt(token, contexts);
  const label = (key: CopyKey) => <span className="sb-sr-only">{t(key)}: </span>;
  const [open, setOpen] = useState(false);
  return (
    <S.Row id={token.path}>
      <div className="row">
        <div>
          <Path className="name" text={token.path} />
          <TokenDescription text={token.description} />
        </div>
        <div className="value">
          {token.type === 'color' ? (
            <span className="swatch" aria-hidden style={cssVariables({ '--wsb-value': `var(${token.variable})` })} />
          ) : (
            <span />
          )}
          <div>
            {label('tokens.value')}
            <Code>{value?.css}</Code>
          </div>
        </div>
        <div className="place">
          {label('tokens.set')}
          <Path text={value?.location ?? ''} />
        </div>
        <div className="copy">
          <CopyMenu name={token.path} forms={() => tokenForms(token, contexts)} />
        </div>
      </div>
      <S.More onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {t('tokens.more')} <code className="sb-sr-only">{token.path}</code>
        </summary>
        {open ? <TokenProvenance token={token} contexts={contexts} /> : null}
      </S.More>
    </S.Row>
  );
});
