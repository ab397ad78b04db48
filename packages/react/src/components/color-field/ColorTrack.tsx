'use client';
import { colorFieldMessages } from '@wusum/contract/messages/color-field';
import { useId } from 'react';
import { useMessages } from '../../internal/use-messages.js';
import { Thumb } from '../slider/Slider.styles.js';
import { useThumb } from '../slider/use-thumb.js';
import { endsOf, missedRanges } from './color-guides.js';
import { MAX_CHROMA, nameOf, writeColor, type Lch } from './color-model.js';
import type { ColorGuide } from './ColorField.props.js';
import { Guide, Line, Name, Rail, Row, Value } from './ColorField.styles.js';
import type { ColorState } from './use-color.js';
import { useColorWords } from './use-color-words.js';

interface ColorTrackProps {
  readonly part: keyof Lch;
  readonly state: ColorState;
  readonly disabled: boolean;
  readonly guides: readonly ColorGuide[] | undefined;
}

const parts = {
  l: { max: 1, step: 0.01, stops: 9, text: 'percent' },
  c: { max: MAX_CHROMA, step: 0.005, stops: 9, text: 'chroma' },
  h: { max: 360, step: 1, stops: 25, text: 'degrees' },
} as const;

/** The slider of lightness, chroma or hue: a native range on a line of the colors that it leads to. */
export function ColorTrack({ part, state, disabled, guides }: ColorTrackProps) {
  const id = useId();
  const message = useMessages(colorFieldMessages);
  const words = useColorWords();
  const names = {
    l: message('color-field.lightness'),
    c: message('color-field.chroma'),
    h: message('color-field.hue'),
  };
  const { max, step, stops, text } = parts[part];
  const scale = { min: 0, max, step };
  const thumb = useThumb(scale, scale, (value, reason, event) => state.set({ [part]: value }, reason, event));
  const value = state.color[part];
  const shown = words[text](value);
  return (
    <Row>
      <Name id={`${id}-name`}>{names[part]}</Name>
      <Value aria-hidden="true">{shown}</Value>
      <Rail>
        <Line aria-hidden="true">
          <linearGradient id={id}>
            {Array.from({ length: stops }, (_, index) => {
              const offset = index / (stops - 1);
              return (
                <stop
                  key={index}
                  offset={offset}
                  stopColor={writeColor({ ...state.color, [part]: offset * max }, 'oklch')}
                />
              );
            })}
          </linearGradient>
          <rect width="100%" height="100%" fill={`url(#${id})`} />
        </Line>
        {part === 'l' && guides ? <Marks guides={guides} color={state.color} /> : null}
        <Thumb
          type="range"
          {...scale}
          value={value}
          disabled={disabled}
          aria-labelledby={`${id}-name`}
          aria-valuetext={`${shown}, ${message('color-field.name', nameOf(state.color)).trim()}`}
          onChange={thumb.onChange}
          onKeyDown={thumb.onKeyDown}
          onKeyUp={thumb.onKeyUp}
        />
      </Rail>
    </Row>
  );
}

/** Where the lightness meets its guides, at the chroma and hue of the color. */
function Marks({ guides, color: { c, h } }: { guides: readonly ColorGuide[]; color: Lch }) {
  return (
    <Line aria-hidden="true" data-marks="" viewBox="0 0 100 10" preserveAspectRatio="none">
      {guides.map((guide, index) =>
        endsOf(missedRanges(guide, { c, h })).map((l) => {
          const d = `M${(l * 100).toFixed(2)} 0V10`;
          return (
            <g key={`${guide.ratio} ${d}`}>
              <Guide d={d} data-outer="" data-line={index} />
              <Guide d={d} data-line={index} />
            </g>
          );
        }),
      )}
    </Line>
  );
}
