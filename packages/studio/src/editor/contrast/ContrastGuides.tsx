import { isColorValue } from '@wusum/dtcg';
import { Button } from '@wusum/react';
import type { JsonValue } from '../../intents/index.js';
import { useCopy } from '../../parts/page-scope.js';
import { withLightness, type Guide } from './guide-of.js';
import * as S from './contrast.styles.js';

interface ContrastGuidesProps {
  readonly value: JsonValue;
  readonly guides: readonly Guide[];
  /** Whether the pairs are those of roles that start from the colour. */
  readonly isSource: boolean;
  readonly set: (value: JsonValue) => void;
}

/** The lines that a colour field draws, in words: the lowest contrast of each, where it goes below, and the way back. */
export function ContrastGuides({ value, guides, isSource, set }: ContrastGuidesProps) {
  const { t } = useCopy();
  if (guides.length === 0) return null;
  const moveTo = (lightness: number): void => {
    if (isColorValue(value)) set(withLightness(value, lightness) as unknown as JsonValue);
  };
  return (
    <S.Guides aria-label={t('contrast-edit.title')}>
      <p>{t(isSource ? 'contrast-edit.source' : 'contrast-edit.own')}</p>
      <ul>
        {guides.map((guide, index) => (
          <GuideRow key={`${guide.target} ${index}`} {...{ guide, isSource, moveTo }} line={index} />
        ))}
      </ul>
    </S.Guides>
  );
}

interface GuideRowProps {
  readonly guide: Guide;
  readonly isSource: boolean;
  /** Which line of the field it is. */
  readonly line: number;
  readonly moveTo: (lightness: number) => void;
}

function GuideRow({ guide, isSource, line, moveTo }: GuideRowProps) {
  const { t } = useCopy();
  const { target, others, ratio, range, nearest } = guide;
  const passes = range !== undefined;
  return (
    <li>
      <S.Line aria-hidden data-line={line} viewBox="0 0 24 8">
        <path className="outer" d="M0 4H24" />
        <path d="M0 4H24" />
      </S.Line>
      <strong>{t('contrast-edit.target', { target })}</strong>
      {/* Read out when it changes, and not with every step of a slider. */}
      <S.State role="status" data-fails={passes ? undefined : isSource ? 'source' : 'role'}>
        {passes ? t('contrast-edit.pass') : t(isSource ? 'contrast-edit.adjusted' : 'contrast-edit.fail')}
      </S.State>
      <span>
        {t('contrast-edit.with', { ratio, path: others[0]!.path })}
        {others.length > 1 ? ` ${t('contrast-edit.more', { count: others.length - 1 })}` : ''}
        {' · '}
        {passes ? <Range range={range} /> : nearest === undefined ? t('contrast-edit.never') : null}
        {passes || nearest === undefined ? null : (
          <Button size="sm" variant="outline" onClick={() => moveTo(nearest)}>
            {t('contrast-edit.nearest', { lightness: percent(nearest) })}
          </Button>
        )}
      </span>
    </li>
  );
}

function Range({ range: [low, high] }: { range: NonNullable<Guide['range']> }) {
  const { t } = useCopy();
  if (low === 0 && high === 1) return t('contrast-edit.always');
  if (high === 1) return t('contrast-edit.from', { low: percent(low) });
  if (low === 0) return t('contrast-edit.to', { high: percent(high) });
  return t('contrast-edit.between', { low: percent(low), high: percent(high) });
}

const percent = (lightness: number): number => Math.round(lightness * 1000) / 10;
