'use client';

import { callForStoriesMessages } from '@wusum/contract/messages/call-for-stories';
import { consentFormMessages } from '@wusum/contract/messages/consent-form';
import { Button, Card, DataList, directionOf, Heading, Text, useLocale, useMessagesOf } from '@wusum/react';
import { Fragment, useId } from 'react';
import { isCallOpen } from '../call.js';
import type { Use } from '../consent.js';
import { textAttributes } from '../shared/language.js';
import type { CallForStoriesProps } from './CallForStories.props.js';
import { About, Action, Head, Root, Terms, Until, Uses } from './CallForStories.styles.js';

/**
 * Asks members for stories: the question, the readers of the answers, the uses that need consent, until when, and the way to
 * write. When the call has ended, it says since when, and nothing can be sent. Renders one `<section>` with the look of a
 * `Card`.
 *
 * Use it once on a page, before the stories that came.
 * Do not use it for a question that is answered in a sentence (`ListeningBoard`).
 */
export function CallForStories(props: CallForStoriesProps) {
  const { call, href, now, afterwards, headingLevel = 2, ...rest } = props;
  const id = useId();
  const message = useMessagesOf(callForStoriesMessages);
  const language = textAttributes(call.language);
  const open = isCallOpen(call, now);
  return (
    <Card asChild padding={{ initial: 'md', md: 'lg' }}>
      <Root aria-labelledby={id} {...rest}>
        <Head>
          <Until data-state={open ? 'open' : 'closed'}>
            {message(open ? 'call-for-stories.until' : 'call-for-stories.closed', { until: call.until })}
          </Until>
          <Heading id={id} level={headingLevel} size={2} {...language}>
            {call.question}
          </Heading>
          {call.about !== undefined && <About {...language}>{call.about}</About>}
        </Head>
        {open && <Conditions readers={call.readers} uses={call.uses} />}
        {open ? (
          <Action>
            <Button asChild variant="solid" color="accent">
              <a href={href}>{message('call-for-stories.start')}</a>
            </Button>
          </Action>
        ) : (
          afterwards !== undefined && <Action>{afterwards}</Action>
        )}
      </Root>
    </Card>
  );
}

/** The readers of a story, and the uses that need the consent of its member. */
function Conditions({ readers, uses }: { readonly readers: readonly string[]; readonly uses: readonly Use[] }) {
  const message = useMessagesOf(callForStoriesMessages, consentFormMessages);
  const locale = useLocale();
  return (
    <Terms>
      <DataList.Root>
        <DataList.Item>
          <DataList.Term>{message('call-for-stories.readers')}</DataList.Term>
          <DataList.Value dir={directionOf(locale)}>
            {namesIn(locale, readers).map(({ type, value }, index) => (
              <Fragment key={index}>{type === 'element' ? <bdi>{value}</bdi> : value}</Fragment>
            ))}
          </DataList.Value>
        </DataList.Item>
        <DataList.Item>
          <DataList.Term>{message('call-for-stories.uses')}</DataList.Term>
          <DataList.Value>
            <Uses role="list">
              {uses.map((use) => (
                <span key={use} role="listitem">
                  {message('consent-form.use', { use: use === 'training' ? 'other' : use })}
                </span>
              ))}
            </Uses>
          </DataList.Value>
        </DataList.Item>
      </DataList.Root>
      <Text color="muted">{message('consent-form.promise')}</Text>
    </Terms>
  );
}

const namesIn = (locale: string | undefined, names: readonly string[]) =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(names);
