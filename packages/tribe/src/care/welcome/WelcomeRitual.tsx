'use client';

import { welcomeMessages } from '@wusum/contract/messages/welcome';
import { Avatar, Button, Heading, Text, useMessagesOf, VisuallyHidden } from '@wusum/react';
import { useEffect, useId, useRef, useState } from 'react';
import { PersonName } from '../author/PersonName.js';
import { nameIn } from '../people.js';
import type { WelcomeRitualProps } from './WelcomeRitual.props.js';
import { Actions, Person, Root, Words } from './WelcomeRitual.styles.js';

/**
 * A welcome in a few steps, each by a person with a name; a newcomer can leave it at any step. Renders one `<section>`.
 *
 * Use it once, after somebody has joined.
 * Do not use it for a tour of features (`Tour`).
 */
export function WelcomeRitual({ steps, people, onDone, headingLevel = 2, ...rest }: WelcomeRitualProps) {
  const message = useMessagesOf(welcomeMessages);
  const [index, setIndex] = useState(0);
  const heading = useId();
  const words = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) words.current!.focus();
  }, [index]);
  const step = steps[index];
  if (!step) return null;
  const isLast = index === steps.length - 1;
  const next = () => {
    if (isLast) return onDone({ reason: 'finished' });
    moved.current = true;
    setIndex(index + 1);
  };
  return (
    <Root aria-labelledby={heading} {...rest}>
      <Words ref={words} tabIndex={-1} aria-labelledby={heading} role="group">
        <Person>
          <Avatar aria-hidden="true" size="lg" name={nameIn(people, step.person) ?? step.person} seed={step.person} />
          <PersonName people={people} id={step.person} />
        </Person>
        <Heading level={headingLevel} size={2} id={heading}>
          {step.heading}
          <VisuallyHidden> {message('welcome.step', { step: index + 1, of: steps.length })}</VisuallyHidden>
        </Heading>
        <Text size="lead">{step.words}</Text>
        {step.action}
      </Words>
      <Actions>
        <Button variant="solid" color="accent" onClick={next}>
          {message(isLast ? 'welcome.done' : 'welcome.next')}
        </Button>
        {isLast ? null : (
          <Button variant="ghost" onClick={() => onDone({ reason: 'skipped' })}>
            {message('welcome.skip')}
          </Button>
        )}
      </Actions>
    </Root>
  );
}
