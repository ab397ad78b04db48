import { contextsOf } from '../../data/token-values.js';
import type { TokenRecord } from '../../data/types.js';
import { Path } from '../layout.js';
import { useAxes } from '../page-scope.js';
import { CopyMenu } from './CopyMenu.js';
import { tokenForms } from './copy-forms.js';
import * as S from './CopyMenu.styles.js';

/** The name of a token, which copies it. */
export function CopyName({ token }: { token: TokenRecord }) {
  const axes = useAxes();
  return (
    <S.Name>
      <CopyMenu name={token.path} forms={() => tokenForms(token, contextsOf(axes))}>
        <Path text={token.path} />
      </CopyMenu>
    </S.Name>
  );
}
