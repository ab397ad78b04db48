import { useMemo } from 'react';
import { contextsOf, contextsOfAxis } from '../../data/token-values.js';
import type { TokenRecord } from '../../data/types.js';
import { CopyMenu } from '../../parts/copy-menu/CopyMenu.js';
import { tokenForms } from '../../parts/copy-menu/copy-forms.js';
import { cssVariables } from '../../parts/drawings.js';
import { Code } from '../../parts/layout.js';
import { useAxes } from '../../parts/page-scope.js';
import { TokenDescription } from '../../parts/TokenDescription.js';
import { useTokens } from '../../parts/use-theme-file.js';
import { Block, type BlockProps } from '../Block.js';
import * as S from './RoleTable.styles.js';

export interface RoleTableProps extends BlockProps {
  /** Groups of colour roles: `['text', 'status']`. @default all groups; ramps and seeds are no roles */
  groups?: readonly string[];
}

/** Colour roles with their purpose; the chip shows a role in each mode, and copies it. */
export function RoleTable({ groups, ...scope }: RoleTableProps) {
  return (
    <Block {...scope}>
      <Groups names={groups} />
    </Block>
  );
}

function Groups({ names }: { names: readonly string[] | undefined }) {
  const tokens = useTokens();
  const axes = useAxes();
  const contexts = useMemo(() => contextsOf(axes), [axes]);
  const known = contextsOfAxis('mode');
  // A theme without modes has one colour for each role.
  const modes = known.length > 0 ? known : [''];
  const groups = useMemo(
    () => groupRoles(tokens ?? []).filter(([group]) => names === undefined || names.includes(group.split('.')[0]!)),
    [tokens, names],
  );
  return groups.map(([group, roles]) => (
    <S.Group key={group}>
      <S.RoleGroup lang="en">
        <bdi>{group}</bdi>
      </S.RoleGroup>
      <S.Roles>
        {roles.map((token) => (
          <S.Role key={token.path}>
            <CopyMenu name={token.path} forms={() => tokenForms(token, contexts)}>
              <span className="chip" aria-hidden>
                {modes.map((mode) => (
                  <i
                    key={mode}
                    data-mode={mode || undefined}
                    style={cssVariables({ '--wsb-role': `var(${token.variable})` })}
                  />
                ))}
              </span>
            </CopyMenu>
            <div>
              <Code>{token.path.replace('color.', '')}</Code>
              <TokenDescription text={token.description} />
            </div>
          </S.Role>
        ))}
      </S.Roles>
    </S.Group>
  ));
}

/** Roles by the group that they are in: those of `status.danger` do not mix with those of `status.success`. */
function groupRoles(tokens: readonly TokenRecord[]): [string, TokenRecord[]][] {
  const groups = new Map<string, TokenRecord[]>();
  for (const token of tokens) {
    const [root, first = '', ...rest] = token.path.split('.');
    if (root !== 'color' || token.type !== 'color' || first === 'ramp' || first === 'seed') continue;
    const group = [first, ...rest.slice(0, -1)].join('.');
    groups.set(group, [...(groups.get(group) ?? []), token]);
  }
  return [...groups];
}
