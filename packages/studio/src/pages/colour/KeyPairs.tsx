import { useMemo } from 'react';
import { label, localeOf } from '../../copy/index.js';
import { contextsOfAxis } from '../../data/token-values.js';
import { Path } from '../../parts/layout.js';
import { cssVariables } from '../../parts/drawings.js';
import { useAxes, useCopy } from '../../parts/page-scope.js';
import { usePairs } from '../../parts/use-theme-file.js';
import { keyPairs, variableOf } from '../../blocks/contrast-matrix/pairs.js';
import { ratioText } from '../../blocks/contrast-matrix/floor-ratio.js';
import * as S from './Colour.styles.js';

/** The most used text pairs, light and dark side by side. */
export function KeyPairs() {
  const { language } = useCopy();
  const { brand, contrast } = useAxes();
  const all = usePairs();
  const byMode = useMemo(
    () => contextsOfAxis('mode').map((mode) => ({ mode, pairs: keyPairs(all ?? [], { brand, mode, contrast }) })),
    [all, brand, contrast],
  );
  return (
    <S.Halves>
      {byMode.map(({ mode, pairs }) => (
        <S.Half key={mode} data-mode={mode}>
          <h3>{label(`context.${mode}`, language) ?? mode}</h3>
          <S.Cards>
            {pairs.map((pair) => (
              <S.Card
                key={`${pair.foreground}/${pair.background}`}
                style={cssVariables({
                  '--wsb-foreground': variableOf(pair.foreground),
                  '--wsb-background': variableOf(pair.background),
                })}
              >
                <b>
                  <span lang="en">Aa</span>
                  <span lang="ar">أب</span>
                </b>
                <strong>{ratioText(pair.ratio, localeOf(language), 1)}</strong>
                <Path text={`${pair.foreground.replace('color.', '')} / ${pair.background.replace('color.', '')}`} />
              </S.Card>
            ))}
          </S.Cards>
        </S.Half>
      ))}
    </S.Halves>
  );
}
