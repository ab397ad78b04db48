'use client';

import type { ReactNode } from 'react';
import { useLocale } from '../../internal/use-locale.js';
import { Unit } from './Badge.styles.js';

interface CounterProps {
  count: number;
  max: number;
  children: ReactNode;
}

/** A number in the digits of the reader's language, and its unit for assistive technology. */
export function Counter({ count, max, children }: CounterProps) {
  const format = new Intl.NumberFormat(useLocale());
  const isMore = count > max;
  return (
    <>
      <span>{format.format(isMore ? max : count) + (isMore ? '+' : '')}</span>
      {children === undefined ? null : <Unit> {children}</Unit>}
    </>
  );
}
