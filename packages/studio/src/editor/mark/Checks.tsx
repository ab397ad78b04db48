import { checkIcon, Icon, warningIcon } from '@wusum/react';
import type { Diagnostic } from '@wusum/diagnostics';
import type { MarkDrawing } from '@wusum/mark/svg';
import type { TokenView } from '../../live/types.js';
import { useCopy } from '../../parts/page-scope.js';
import { measure } from './construction.js';
import { numbersOf } from './mark-tokens.js';
import * as S from './mark.styles.js';

interface ChecksProps {
  readonly drawing?: MarkDrawing;
  readonly problems: readonly Diagnostic[];
  readonly tokens: readonly TokenView[];
}

/** What the rules of construction say about the drawing as it is now. */
export function Checks({ drawing, problems, tokens }: ChecksProps) {
  const { t } = useCopy();
  return (
    <S.Group aria-label={t('mark-edit.checks')}>
      <h3>{t('mark-edit.checks')}</h3>
      <S.CheckList>
        {drawing
          ? measure(drawing, numbersOf(tokens)).map(({ rule, value, wanted, isMet }) => (
              <li key={rule} data-met={isMet || undefined}>
                <Icon
                  size="sm"
                  icon={isMet ? checkIcon : warningIcon}
                  label={t(isMet ? 'mark-edit.met' : 'mark-edit.unmet')}
                />
                {t(`mark-edit.check.${rule}`, { value, wanted })}
              </li>
            ))
          : null}
        {problems.map(({ code, message, location }) => (
          <li key={`${code} ${location?.line} ${location?.column}`}>
            <Icon size="sm" icon={warningIcon} label={t('mark-edit.unmet')} />
            <bdi lang="en">
              {message} {code}
            </bdi>
          </li>
        ))}
      </S.CheckList>
    </S.Group>
  );
}
