'use client';
import { meterMessages } from '@wusum/contract/messages/meter';
import { passwordMessages } from '@wusum/contract/messages/password';
import { useEffect, useState, type RefObject } from 'react';
import { onText } from '../../internal/on-text.js';
import { useMessages } from '../../internal/use-messages.js';
import { Meter } from '../meter/index.js';
import { levelOf } from '../meter/level.js';
import type { PasswordFieldProps } from './PasswordField.props.js';
import { Advice, Announcer, Strength } from './PasswordField.styles.js';

/** How long people pause before the strength is announced, in milliseconds. */
const PAUSE = 1000;
const limits = { min: 0, max: 1, low: 1 / 3, high: 2 / 3, optimum: 1 };

interface StrengthMeterProps {
  input: RefObject<HTMLInputElement | null>;
  /** The password of the first render. */
  text: string;
  strength: NonNullable<PasswordFieldProps['strength']>;
}

/** The strength of what is typed: visible at once, and announced in a pause. */
export function StrengthMeter({ input, text, strength }: StrengthMeterProps) {
  const message = useMessages(meterMessages, passwordMessages);
  const [password, setPassword] = useState(text);
  const [announced, setAnnounced] = useState('');
  useEffect(() => onText(input.current, ({ value }) => setPassword(value)));
  const found = password === '' ? undefined : strength(password);
  const level = found && levelOf({ ...limits, value: found.value });
  const label = message('password.strength');
  const words = level ? [`${label}: ${message(`meter.${level}`)}`, found?.advice].filter(Boolean).join('. ') : '';
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(words), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <>
      {found ? (
        <Strength>
          <Meter {...limits} value={found.value} label={label} valueText="" size="sm" />
          {found.advice ? <Advice>{found.advice}</Advice> : null}
        </Strength>
      ) : null}
      <Announcer>{announced}</Announcer>
    </>
  );
}
