import { useMemo } from 'react';
import { contextsOf } from '../../data/token-values.js';
import type { TokenRecord } from '../../data/types.js';
import { CopyMenu } from '../../parts/copy-menu/CopyMenu.js';
import { tokenForms } from '../../parts/copy-menu/copy-forms.js';
import { Code } from '../../parts/layout.js';
import { bothLanguages, useAxes, useBrand, useCopy } from '../../parts/page-scope.js';
import { noSpecimens, type Specimens } from '../../parts/specimens.js';
import { TokenDescription } from '../../parts/TokenDescription.js';
import { useTokens } from '../../parts/use-theme-file.js';
import { Block, type BlockProps } from '../Block.js';
import { Sample } from './Sample.js';
import { textOf } from './texts.js';
import * as S from './TypeSpecimen.styles.js';

export interface TypeSpecimenProps extends BlockProps {
  /** Type roles: `['display', 'body']`. @default all roles */
  roles?: readonly string[];
  /** Texts by brand, language and role. @default texts of the studio */
  specimens?: Specimens;
}

/** Type roles in both scripts side by side, each with its measured size, weight and letter spacing. A role copies. */
export function TypeSpecimen({ roles, specimens = noSpecimens, ...scope }: TypeSpecimenProps) {
  return (
    <Block {...scope}>
      <Roles names={roles} specimens={specimens} />
    </Block>
  );
}

function Roles({ names, specimens }: { names: readonly string[] | undefined; specimens: Specimens }) {
  const tokens = useTokens()?.filter(({ type }) => type === 'typography');
  return tokens
    ?.filter(({ path }) => names === undefined || names.includes(path.replace('type.', '')))
    .map((token) => <Role key={token.path} token={token} specimens={specimens} />);
}

/** A type role in both scripts, with its purpose. */
function Role({ token, specimens }: { token: TokenRecord; specimens: Specimens }) {
  const axes = useAxes();
  const contexts = useMemo(() => contextsOf(axes), [axes]);
  const brand = useBrand();
  const { language } = useCopy();
  const role = token.path.replace('type.', '');
  return (
    <S.Specimen>
      <div className="about" dir={language === 'ar' ? 'rtl' : 'ltr'}>
        <CopyMenu name={token.path} forms={() => tokenForms(token, contexts)} />
        <Code>{token.path}</Code> <TokenDescription text={token.description} />
      </div>
      {bothLanguages.map(({ id, dir }) => (
        <Sample key={id} role={role} lang={id} dir={dir} text={textOf(role, specimens(brand.id, id), id)} />
      ))}
    </S.Specimen>
  );
}
