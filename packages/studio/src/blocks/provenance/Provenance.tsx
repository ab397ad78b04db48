import { useMemo } from 'react';
import { contextsOf } from '../../data/token-values.js';
import { useAxes } from '../../parts/page-scope.js';
import { useTokens } from '../../parts/use-theme-file.js';
import { Block, type BlockProps } from '../Block.js';
import { TokenProvenance } from './TokenProvenance.js';

export interface ProvenanceProps extends BlockProps {
  /** The path of a token: `color.accent.solid`. If the theme has no such token, nothing is shown. */
  token: string;
}

/** Where the value of a token comes from: aliases, derivation, layers, and its values in all other contexts. */
export function Provenance({ token, ...scope }: ProvenanceProps) {
  return (
    <Block {...scope}>
      <OneToken path={token} />
    </Block>
  );
}

function OneToken({ path }: { path: string }) {
  const found = useTokens()?.find((token) => token.path === path);
  const axes = useAxes();
  const contexts = useMemo(() => contextsOf(axes), [axes]);
  return found ? <TokenProvenance token={found} contexts={contexts} /> : null;
}
