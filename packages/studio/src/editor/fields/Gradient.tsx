import { Button, deleteIcon, Icon, IconButton, Slider } from '@wusum/react';
import type { JsonValue } from '../../intents/index.js';
import { cssVariables } from '../../parts/drawings.js';
import { useCopy } from '../../parts/page-scope.js';
import { memberToken, membersOf } from './alias.js';
import { Choice } from './Choice.js';
import { ColorValue } from './ColorValue.js';
import * as S from './fields.styles.js';
import { stopsOf, withStop } from './gradient-stops.js';
import type { FieldProps } from './types.js';

/** The stops of a gradient, on a sample from start to end. */
export function Gradient({ label, token, tokens, set }: FieldProps) {
  const { t } = useCopy();
  const { written, resolved } = stopsOf(token);
  return (
    <S.Composite role="group" aria-label={label}>
      <S.GradientSample
        role="img"
        aria-label={t('value.sample')}
        style={cssVariables({ '--wsb-value': `linear-gradient(to right, ${token.css})` })}
      />
      {written.map((stop, index) => {
        const known = { ...membersOf(resolved[index]) };
        const own = { ...known, ...membersOf(stop) };
        const change = (part: JsonValue): void => set(written.with(index, { ...own, ...membersOf(part) }));
        const title = t('value.stop', { number: index + 1 });
        return (
          // A stop has no name of its own.
          <S.Part key={index} aria-label={title}>
            <S.PartHead>
              <h4>{title}</h4>
              <IconButton
                size="sm"
                label={t('value.stop.remove')}
                disabled={written.length <= 2}
                onClick={() => set(written.toSpliced(index, 1))}
              >
                <Icon icon={deleteIcon} />
              </IconButton>
            </S.PartHead>
            <Slider
              label={t('value.position')}
              max={1}
              step={0.01}
              value={Number(known['position'] ?? 0)}
              format={{ style: 'percent' }}
              showValue
              onValueChange={(position) => change({ position })}
            />
            <Choice
              Field={ColorValue}
              label={t('value.color')}
              token={memberToken(token, 'color', known['color'] ?? null, own['color'] ?? null)}
              tokens={tokens}
              set={(color) => change({ color })}
            />
          </S.Part>
        );
      })}
      <Button size="sm" onClick={() => set(withStop(written, resolved))}>
        {t('value.stop.add')}
      </Button>
    </S.Composite>
  );
}
