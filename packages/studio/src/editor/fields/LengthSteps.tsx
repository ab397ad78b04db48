import { useMemo } from 'react';
import { cssVariables } from '../../parts/drawings.js';
import { useCopy } from '../../parts/page-scope.js';
import { aliasTo } from './alias.js';
import * as S from './fields.styles.js';
import { scaleOf } from './length-scale.js';
import type { FieldProps } from './types.js';

/**
 * The steps of the scale that a length is taken from, each as long as it is. A click takes a step by its name; a length of
 * its own stays possible. A token that is a step itself has its neighbours to compare. Nothing for a length without a scale.
 */
export function LengthSteps({ token, tokens, set }: FieldProps) {
  const { t } = useCopy();
  const scale = useMemo(() => scaleOf(token, tokens), [token, tokens]);
  if (!scale) return null;
  const { steps, nearest, isStep, isMember } = scale;
  return (
    <S.Steps role="group" aria-label={t(isMember ? 'value.scale.member' : 'value.scale')}>
      <p>{t(isMember ? 'value.scale.member' : 'value.scale')}</p>
      <ul>
        {steps.map(({ path, css }) => (
          <li key={path} data-near={path === nearest || undefined}>
            <button
              type="button"
              lang="en"
              dir="ltr"
              disabled={isMember}
              aria-pressed={isStep && path === nearest}
              onClick={() => set(aliasTo(path))}
            >
              <span>{path}</span>
              <span>{css}</span>
            </button>
            <i aria-hidden style={cssVariables({ '--wsb-value': css })} />
          </li>
        ))}
      </ul>
    </S.Steps>
  );
}
