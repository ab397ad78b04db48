'use client';
import { colorFieldMessages } from '@wusum/contract/messages/color-field';
import { memo, useId, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { arrowStep } from '../../internal/roving.js';
import { useMessages } from '../../internal/use-messages.js';
import { COLUMNS, MAX_CHROMA, nameOf, planeColumns, writeColor, type Lch, type PlaneColumn } from './color-model.js';
import { guideLines } from './color-guides.js';
import type { ColorGuide } from './ColorField.props.js';
import { Edge, Guide, Picture, Plane, Thumb } from './ColorField.styles.js';
import type { ColorState } from './use-color.js';
import { useColorWords } from './use-color-words.js';

interface ColorPlaneProps {
  readonly state: ColorState;
  readonly disabled: boolean;
  readonly guides: readonly ColorGuide[] | undefined;
}

/** Steps of an arrow key, and of Page Up and Page Down. */
const STEP = { l: 0.01, c: 0.005 };
const PAGE = 10;

/**
 * An area of chroma, in reading direction, and lightness, upwards. One tab stop: left and right change the chroma, up and
 * down the lightness. All of it is a drawing with attributes. `Home` is gray, `End` the largest chroma.
 */
export function ColorPlane({ state, disabled, guides }: ColorPlaneProps) {
  const message = useMessages(colorFieldMessages);
  const words = useColorWords();
  const plane = useRef<HTMLDivElement>(null);
  const { color } = state;
  const chroma = Math.round((color.c / MAX_CHROMA) * 100);
  const values = message('color-field.value', {
    lightness: words.percent(color.l),
    chroma: words.percent(color.c / MAX_CHROMA),
  });
  const keyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = disabled ? undefined : keyPart(event, color);
    if (!next) return;
    event.preventDefault();
    state.set(next, 'keyboard', event.nativeEvent);
  };
  const move = ({ clientX, clientY, nativeEvent, buttons }: PointerEvent<HTMLDivElement>) => {
    if (disabled || buttons !== 1 || !plane.current) return;
    const { left, top, width, height } = plane.current.getBoundingClientRect();
    const x = (clientX - left) / width;
    const isRtl = getComputedStyle(plane.current).direction === 'rtl';
    state.set({ c: (isRtl ? 1 - x : x) * MAX_CHROMA, l: 1 - (clientY - top) / height }, 'input-change', nativeEvent);
  };
  return (
    <Plane
      role="slider"
      tabIndex={disabled ? undefined : 0}
      aria-label={message('color-field.plane')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={chroma}
      aria-valuetext={`${values}, ${message('color-field.name', nameOf(color)).trim()}`}
      aria-disabled={disabled || undefined}
      onKeyDown={keyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        move(event);
      }}
      onPointerMove={move}
      ref={plane}
    >
      <PlanePicture color={color} guides={guides} />
    </Plane>
  );
}

/** What a key changes. */
function keyPart(event: KeyboardEvent<HTMLDivElement>, { l, c }: Lch): Partial<Lch> | undefined {
  const { key, currentTarget } = event;
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const isRtl = getComputedStyle(currentTarget).direction === 'rtl';
  const size = event.shiftKey ? PAGE : 1;
  const sideways = arrowStep(key, isRtl);
  const upwards = -arrowStep(key, isRtl, 'vertical') * size || { PageUp: PAGE, PageDown: -PAGE }[key];
  if (sideways) return { c: c + sideways * STEP.c * size };
  if (upwards) return { l: l + upwards * STEP.l };
  if (key === 'Home') return { c: 0 };
  return key === 'End' ? { c: MAX_CHROMA } : undefined;
}

const upper = (l: number): string => String(Number(((1 - l) * 100).toFixed(2)));
const SHADES = 7;

/** Of a strip, in percent of the plane. */
const WIDTH = 100 / COLUMNS;

function PlanePicture({ color, guides = [] }: { color: Lch; guides: ColorPlaneProps['guides'] }) {
  const id = useId();
  const hue = Math.round(color.h);
  const place = { cx: `${Number(((color.c / MAX_CHROMA) * 100).toFixed(2))}%`, cy: `${upper(color.l)}%` };
  return (
    <>
      <Picture aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none">
        <Strips hue={hue} id={id} />
        <g clipPath={`url(#${id}-p3)`}>
          {guides.map((guide, index) => (
            <GuideLine key={index} guide={guide} hue={hue} line={index} />
          ))}
        </g>
      </Picture>
      <Picture aria-hidden="true" overflow="visible">
        <Thumb data-outer="" {...place} />
        <Thumb {...place} fill={writeColor(color, 'oklch')} />
      </Picture>
    </>
  );
}

/** The outline of a gamut: its upper edge from gray on, then its lower edge back. */
function outline(columns: readonly PlaneColumn[], gamut: 'p3' | 'srgb'): string {
  const ends = columns.flatMap((column, index) => (column[gamut] ? [{ x: index * WIDTH, ends: column[gamut] }] : []));
  return [
    ...ends.map(({ x, ends: [, high] }) => `${x.toFixed(2)},${upper(high)}`),
    ...ends.toReversed().map(({ x, ends: [low] }) => `${x.toFixed(2)},${upper(low)}`),
  ].join(' ');
}

/** Strips of colors, cut by the edge of P3, and the edge of sRGB. They change with the hue alone. */
const Strips = memo(function Strips({ hue, id }: { hue: number; id: string }) {
  const columns = planeColumns(hue);
  const edge = outline(columns, 'srgb');
  return (
    <>
      <clipPath id={`${id}-p3`}>
        <polygon points={outline(columns, 'p3')} />
      </clipPath>
      <linearGradient id={`${id}-in`}>
        <stop offset="0" stopOpacity="0" />
        <stop offset="0.5" />
      </linearGradient>
      <mask id={`${id}-fade`} maskContentUnits="objectBoundingBox">
        <rect width="1" height="1" fill={`url(#${id}-in)`} />
      </mask>
      <g clipPath={`url(#${id}-p3)`}>
        {columns.map((column, index) => (
          <Strip
            key={column.c}
            hue={hue}
            column={column}
            id={`${id}-${index}`}
            x={(index - 0.5) * WIDTH}
            fade={`${id}-fade`}
          />
        ))}
      </g>
      <Edge data-outer="" points={edge} />
      <Edge points={edge} />
    </>
  );
});

/** The line of a guide, light and dark. It changes with the hue and the other colors alone. */
const GuideLine = memo(function GuideLine({ guide, hue, line }: { guide: ColorGuide; hue: number; line: number }) {
  const d = guideLines(guide, hue)
    .map((piece) => piece.map(([x, l], at) => `${at === 0 ? 'M' : 'L'}${(x * WIDTH).toFixed(2)} ${upper(l)}`).join(''))
    .join('');
  return (
    <>
      <Guide d={d} data-outer="" data-line={line} />
      <Guide d={d} data-line={line} />
    </>
  );
});

interface StripProps {
  readonly hue: number;
  readonly column: PlaneColumn;
  readonly id: string;
  readonly x: number;
  /** The mask by which a strip begins in the one before it. */
  readonly fade: string;
}

/** As wide as two columns: in the first half it grows out of the strip before, so that no step shows. */
function Strip({ hue, column, id, x, fade }: StripProps) {
  if (!column.p3) return null;
  const [low, high] = column.p3;
  const c = column.c + MAX_CHROMA / COLUMNS / 2;
  return (
    <>
      <linearGradient id={id} x1="0" x2="0" y1="0" y2="1">
        {Array.from({ length: SHADES }, (_, shade) => {
          const part = shade / (SHADES - 1);
          const l = high + (low - high) * part;
          return <stop key={shade} offset={part} stopColor={writeColor({ l, c, h: hue }, 'oklch')} />;
        })}
      </linearGradient>
      <rect
        x={x.toFixed(2)}
        width={(WIDTH * 2).toFixed(2)}
        y={upper(high)}
        height={((high - low) * 100).toFixed(2)}
        fill={`url(#${id})`}
        mask={x > 0 ? `url(#${fade})` : undefined}
      />
    </>
  );
}
