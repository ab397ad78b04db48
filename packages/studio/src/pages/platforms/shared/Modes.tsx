import type { ReactNode } from 'react';
import { label } from '../../../copy/index.js';
import { contextsOfAxis } from '../../../data/token-values.js';
import { useCopy } from '../../../parts/page-scope.js';
import * as S from './shared.styles.js';

export interface ModesProps {
  readonly layout: 'halves' | 'rows';
  /** Called with each mode, and its name in the language of the page. */
  readonly children: (mode: string, name: string) => ReactNode;
}

/**
 * The same in each mode, on the canvas of the mode.
 * @param props.layout `halves`: side by side where there is room; `rows`: one below the other
 */
export function Modes({ layout, children }: ModesProps) {
  const { language } = useCopy();
  const Root = layout === 'halves' ? S.Halves : S.Rows;
  return (
    <Root>
      {contextsOfAxis('mode').map((mode) => {
        const name = label(`context.${mode}`, language) ?? mode;
        return (
          <S.Mode key={mode} data-mode={mode}>
            <h3>{name}</h3>
            {children(mode, name)}
          </S.Mode>
        );
      })}
    </Root>
  );
}
