import { useMemo } from 'react';
import type { TokenRecord } from '../../data/types.js';
import { Code } from '../../parts/layout.js';
import { cssVariables } from '../../parts/drawings.js';
import { TokenDescription } from '../../parts/TokenDescription.js';
import { useTokens } from '../../parts/use-theme-file.js';
import { modesOf } from './KeyPairs.js';
import * as S from './Colour.styles.js';

/** Every colour role with its purpose; the chip shows it in each mode. Ramps have a section of their own. */
export function Roles() {
  const tokens = useTokens();
  const groups = useMemo(() => groupRoles(tokens ?? []), [tokens]);
  return groups.map(([group, roles]) => (
    <div key={group}>
      <S.RoleGroup lang="en">
        <bdi>{group}</bdi>
      </S.RoleGroup>
      <S.Roles>
        {roles.map((token) => (
          <S.Role key={token.path}>
            <span className="chip" aria-hidden>
              {modesOf().map((mode) => (
                <i key={mode} data-mode={mode} style={cssVariables({ '--wsb-role': `var(${token.variable})` })} />
              ))}
            </span>
            <div>
              <Code>{token.path.replace('color.', '')}</Code>
              <TokenDescription text={token.description} />
            </div>
          </S.Role>
        ))}
      </S.Roles>
    </div>
  ));
}

function groupRoles(tokens: readonly TokenRecord[]): [string, TokenRecord[]][] {
  const groups = new Map<string, TokenRecord[]>();
  for (const token of tokens) {
    const [root, group = ''] = token.path.split('.');
    if (root !== 'color' || token.type !== 'color' || group === 'ramp' || group === 'seed') continue;
    groups.set(group, [...(groups.get(group) ?? []), token]);
  }
  return [...groups];
}
