'use client';

import { guidelinesMessages } from '@wusum/contract/messages/guidelines';
import { Badge, Button, Callout, Collapsible, DateText, Heading, Text, useMessagesOf } from '@wusum/react';
import { useAttempt } from '../internal/use-attempt.js';
import type { Guideline, GuidelinesAcceptanceProps } from './GuidelinesAcceptance.props.js';
import { Name, Root, Rule, Rules } from './GuidelinesAcceptance.styles.js';

/**
 * The rules of a community as words, one after another, and the answer to them. A member who has agreed before sees what has
 * changed since. Renders one `<section>`.
 *
 * Use it before the first post, and again when a rule has changed.
 * Do not use it for terms of service, which a lawyer reads.
 */
export function GuidelinesAcceptance(props: GuidelinesAcceptanceProps) {
  const { guidelines, accepted, acceptedAt, onAccept, headingLevel = 3, timeZone = 'UTC', ...rest } = props;
  const message = useMessagesOf(guidelinesMessages);
  const { state, run } = useAttempt();
  const before = new Map(accepted?.rules.map((rule) => [rule.id, rule]));
  const day = (at: number) => <DateText value={new Date(at).toISOString()} dateStyle="long" timeZone={timeZone} />;
  return (
    <Root {...rest} data-frame="">
      <Text color="muted" size="caption">
        {message('guidelines.since')} {day(guidelines.since)}
      </Text>
      <Rules role="list" lang={guidelines.language} dir="auto">
        {guidelines.rules.map((rule) => (
          <Rule key={rule.id}>
            <Name>
              <Heading level={headingLevel} size={4}>
                {rule.name}
              </Heading>
              <Change rule={rule} before={accepted && before.get(rule.id)} known={accepted !== undefined} />
            </Name>
            <Text>{rule.text}</Text>
            <Before rule={rule} before={before.get(rule.id)} />
          </Rule>
        ))}
      </Rules>
      {state === 'failed' ? (
        <Callout color="danger" live="assertive">
          {message('guidelines.failed')}
        </Callout>
      ) : null}
      {acceptedAt === undefined ? (
        <div>
          <Button
            variant="solid"
            color="accent"
            loading={state === 'running'}
            onClick={() => void run(() => onAccept(guidelines.version))}
          >
            {message('guidelines.accept')}
          </Button>
        </div>
      ) : (
        <Text role="status">
          {message('guidelines.accepted')} {day(acceptedAt)}
        </Text>
      )}
    </Root>
  );
}

interface ChangeProps {
  rule: Guideline;
  before: Guideline | undefined;
}

const isChanged = (rule: Guideline, before: Guideline): boolean =>
  before.name !== rule.name || before.text !== rule.text;

/** That a rule is new, or has changed. */
function Change({ rule, before, known }: ChangeProps & { known: boolean }) {
  const message = useMessagesOf(guidelinesMessages);
  if (!known || (before && !isChanged(rule, before))) return null;
  return <Badge color="accent">{message(before ? 'guidelines.changed' : 'guidelines.new')}</Badge>;
}

/** The earlier words of a rule that has changed. */
function Before({ rule, before }: ChangeProps) {
  const message = useMessagesOf(guidelinesMessages);
  if (!before || !isChanged(rule, before)) return null;
  return (
    <Collapsible.Root>
      <Collapsible.Trigger>{message('guidelines.before')}</Collapsible.Trigger>
      <Collapsible.Panel>
        <Text weight="strong">{before.name}</Text>
        <Text>{before.text}</Text>
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}
