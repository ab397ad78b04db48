'use client';
import { ratingMessages } from '@wusum/contract/messages/rating';
import { useId } from 'react';
import { useLocale } from '../../internal/use-locale.js';
import { useMessages } from '../../internal/use-messages.js';
import { hasContent } from '../field/FieldMessages.js';
import { RadioGroup } from '../radio-group/index.js';
import { useRadio } from '../radio-group/RadioInput.js';
import type { RatingProps } from './Rating.props.js';
import { Choice, Image, Label, Star, Stars } from './Rating.styles.js';

/**
 * A rating in stars. Renders one `<fieldset role="radiogroup">` with its label, description and error, around a native
 * radio button for each star, or for each half: arrow keys follow the reading direction, and a form gets the number. With
 * `readOnly` it renders a `<div>` with an image, whose text is the rating in words.
 *
 * Use it for what people think of one thing: a story, a place.
 * Do not use it to compare members, nor for an amount (`Meter`).
 */
export function Rating({ max = 5, halves = false, readOnly = false, size, ...rest }: RatingProps) {
  if (readOnly) return <ReadOnly {...rest} max={max} size={size} />;
  const { value, defaultValue, onValueChange, ...group } = rest;
  return (
    <RadioGroup
      {...group}
      orientation="horizontal"
      {...(value === undefined ? {} : { value: value === null ? null : String(value) })}
      {...(defaultValue === undefined ? {} : { defaultValue: String(defaultValue) })}
      onValueChange={(next, details) => onValueChange?.(Number(next), details)}
    >
      <Stars data-size={size}>
        {Array.from({ length: max }, (_, index) => (
          <Star key={index}>
            {halves ? <Radio value={index + 0.5} max={max} isHalf /> : null}
            <Radio value={index + 1} max={max} />
          </Star>
        ))}
      </Stars>
    </RadioGroup>
  );
}

/** The rating in words: 4 of 5. */
function useWords(max: number) {
  const message = useMessages(ratingMessages);
  const numbers = new Intl.NumberFormat(useLocale(), { maximumFractionDigits: 1 });
  return (value: number | null) =>
    value === null
      ? message('rating.none')
      : message('rating.of', { value: numbers.format(value), max: numbers.format(max) });
}

function Radio({ value, max, isHalf = false }: { value: number; max: number; isHalf?: boolean }) {
  const name = useWords(max)(value);
  return <Choice aria-label={name} data-half={isHalf ? '' : undefined} {...useRadio({ value: String(value) })} />;
}

/** What a form control has, and an image has not, is left out. */
function ReadOnly(props: Omit<RatingProps, 'readOnly' | 'halves' | 'max'> & { max: number }) {
  const { value, defaultValue, max, size, label, name, className, style, id, ref, ...more } = props;
  const rating = value === undefined ? (defaultValue ?? null) : value;
  const words = useWords(max)(rating);
  const ownId = useId();
  const nearest = Math.round((rating ?? 0) * 2) / 2;
  const rest = Object.fromEntries(
    Object.entries(more).filter(([key]) => /^(data-|aria-|title|hidden|lang|dir)/.test(key)),
  );
  return (
    <Image {...rest} {...{ className, style, id }} ref={ref as never}>
      {hasContent(label) ? <Label id={ownId}>{label}</Label> : null}
      <Stars
        role="img"
        id={`${ownId}stars`}
        aria-label={words}
        aria-labelledby={hasContent(label) ? `${ownId} ${ownId}stars` : undefined}
        data-size={size}
      >
        {Array.from({ length: max }, (_, index) => (
          <Star key={index} data-fill={nearest >= index + 1 ? 'full' : nearest > index ? 'half' : 'none'} />
        ))}
      </Stars>
      {name ? <input type="hidden" name={name} value={rating ?? ''} /> : null}
    </Image>
  );
}
