import { TokenUsage } from './TokenUsage.js';
import { Status } from './Status.js';
import { Block, type BlockProps } from '../Block.js';

export interface UsageStatusProps extends BlockProps {
  /** Path of a token or of a group of tokens: `color.accent.solid`, `color.status`. Shows the components that read it. */
  token?: string;
  /** Folder of a component: `date-picker`. Shows its maturity, tests, engines, behaviours and size. */
  component?: string;
}

/** Where a token is used, or how far a component is. The facts are generated from styles, tests and sizes. */
export function UsageStatus({ token, component, ...scope }: UsageStatusProps) {
  return (
    <Block {...scope}>
      {token === undefined ? null : <TokenUsage token={token} />}
      {component === undefined ? null : <Status component={component} />}
    </Block>
  );
}
