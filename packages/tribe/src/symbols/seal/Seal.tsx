'use client';

import { sealMessages } from '@wusum/contract/messages/seal';
import { matchLanguage, useBrandData, useLocale, useScope } from '@wusum/react/brand';
import { BrandMark } from '@wusum/react/brand-mark';
import { useMessagesOf } from '@wusum/react/message';
import { useId } from 'react';
import type { SealProps } from './Seal.props.js';
import { Caption, Disc, Ring, Root, Year } from './Seal.styles.js';

const onlyLatin = /^[\p{Script=Latin}\p{Script=Common}]+$/u;

/**
 * The mark in a ring with the name of the tribe and the year of its founding. Renders one `<div>` with the role `img`. A
 * Latin name is set on the ring; letters of other scripts are joined or reordered, which a path would undo, so such a name,
 * and a long one, is below the ring.
 *
 * Use it once, at the end of a letter, a certificate or an archived page.
 * Do not use it in a header (`Lockup`), nor small: below three times the minimum of the mark its text cannot be read.
 */
export function Seal({ year, name: given, ...rest }: SealProps) {
  const { brand, lang } = useScope();
  const data = useBrandData(brand);
  const locale = useLocale();
  const message = useMessagesOf(sealMessages);
  const names: Readonly<Record<string, string>> = data?.names ?? {};
  const [first, ...others] = Object.keys(names);
  const name = given ?? names[matchLanguage(lang, [first ?? '', ...others]) ?? first ?? ''] ?? '';
  const written = new Intl.NumberFormat(locale, { useGrouping: false }).format(year);
  const since = message('seal.since', { year: written });
  const onRing = onlyLatin.test(name + since) && sizeOnRing(name) >= smallestSize;
  return (
    <Root role="img" aria-label={message('seal.name', { name, year: written })} {...rest}>
      <Disc>
        <Drawing name={onRing ? name : undefined} since={onRing ? since : undefined} />
        <BrandMark decorative />
      </Disc>
      {onRing ? null : (
        <Caption>
          <bdi>{name}</bdi>
          <Year>{since}</Year>
        </Caption>
      )}
    </Root>
  );
}

interface DrawingProps {
  name: string | undefined;
  since: string | undefined;
}

/** On a square of 120 units: the ring, and text on both halves of it. */
function Drawing({ name, since }: DrawingProps) {
  const id = useId();
  return (
    <Ring viewBox="0 0 120 120" aria-hidden="true">
      <circle cx="60" cy="60" r="58.5" strokeWidth="1.5" />
      <circle cx="60" cy="60" r="40.5" strokeWidth=".75" />
      {name === undefined ? null : (
        <>
          <path id={`${id}-top`} d="M13.5 60A46.5 46.5 0 0 1 106.5 60" stroke="none" />
          <path id={`${id}-end`} d="M7.5 60A52.5 52.5 0 0 0 112.5 60" stroke="none" />
          <OnPath id={`${id}-top`} size={sizeOnRing(name)}>
            {name}
          </OnPath>
          <OnPath id={`${id}-end`} size={8.5}>
            {since!}
          </OnPath>
        </>
      )}
    </Ring>
  );
}

/** In units of the drawing: sizes of text on the ring, the space after a letter, and half of the ring less a letter. */
const largestSize = 11;
const smallestSize = 7;
const letterSpace = 0.7;
const room = 138;

/** The greatest width of a letter in bold Latin fonts, in ems. */
const widthOf = (letter: string): number => (/[MW@%&]/i.test(letter) ? 1.1 : /\p{Lu}|\p{N}/u.test(letter) ? 0.8 : 0.68);

/** The size at which a name fits on half of the ring in any font: a short name is larger. */
function sizeOnRing(name: string): number {
  const letters = Array.from(name);
  const width = letters.reduce((sum, letter) => sum + widthOf(letter), 0);
  return Math.min(largestSize, (room - letters.length * letterSpace) / width);
}

interface OnPathProps {
  id: string;
  size: number;
  children: string;
}

function OnPath({ id, size, children }: OnPathProps) {
  return (
    <text fontSize={size} letterSpacing={letterSpace} textAnchor="middle">
      <textPath href={`#${id}`} startOffset="50%">
        {children}
      </textPath>
    </text>
  );
}
