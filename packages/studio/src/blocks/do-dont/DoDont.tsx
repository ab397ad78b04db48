import type { ReactNode } from 'react';
import { useCopy } from '../../parts/page-scope.js';
import { Block, type BlockProps } from '../Block.js';
import * as S from './DoDont.styles.js';

export interface DoDontProps extends BlockProps {
  /** Drawn as it should be, with real components. */
  good: ReactNode;
  /** The same thing as it should not be. It takes no focus and is hidden from assistive technology. */
  bad: ReactNode;
  /** The rule, below both: one sentence in the language of the block. */
  children?: ReactNode;
}

/** A rule with two examples, drawn with real components: one keeps it, one breaks it. */
export function DoDont({ good, bad, children, ...scope }: DoDontProps) {
  return (
    <Block {...scope}>
      <S.Root>
        <div>
          <Example kind="do">{good}</Example>
          <Example kind="dont">{bad}</Example>
        </div>
        {children === undefined ? null : <figcaption>{children}</figcaption>}
      </S.Root>
    </Block>
  );
}

function Example({ kind, children }: { kind: 'do' | 'dont'; children: ReactNode }) {
  const { t } = useCopy();
  return (
    <S.Example data-kind={kind}>
      <div className="plate" inert={kind === 'dont'}>
        {children}
      </div>
      <p>
        <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden>
          <path d={kind === 'do' ? 'M3 8.5 6.5 12 13 4.5' : 'M4 4l8 8M12 4l-8 8'} />
        </svg>
        {t(`example.${kind}`)}
      </p>
    </S.Example>
  );
}
