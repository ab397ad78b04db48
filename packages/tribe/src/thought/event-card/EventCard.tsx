'use client';

import { eventCardMessages } from '@wusum/contract/messages/event-card';
import { Badge, Card, DateText, Link, useLocale, useMessagesOf, type DateTextProps } from '@wusum/react';
import { Fragment, useId } from 'react';
import { linkProps } from '../addresses.js';
import { calendarFile } from '../calendar-file.js';
import { languageProps } from '../shared/language.js';
import type { Gathering } from '../data.js';
import { dayIn, otherCalendar, timesIn, zoneIn } from './event-times.js';
import type { EventCardProps } from './EventCard.props.js';
import { Actions, Muted, Root, Text, Title, When } from './EventCard.styles.js';

/**
 * A gathering: its day in both calendars, its time with the zone that it is in, where it is, and a calendar file. Renders one
 * `<article>` with the look of a `Card`. The file is in the link: it needs neither a server nor JavaScript.
 *
 * Use it for what people come to at one time.
 * Do not use it for what has happened (`Timeline`).
 */
export function EventCard({ event, product, level = 3, ...rest }: EventCardProps) {
  const id = useId();
  const message = useMessagesOf(eventCardMessages);
  const { title, language, place, description, state = 'planned' } = event;
  const page = linkProps(event.address);
  return (
    <Card asChild>
      <Root data-state={state} aria-labelledby={id} {...rest}>
        {state === 'planned' ? null : (
          <div>
            <Badge color={state === 'cancelled' ? 'danger' : 'warning'}>{message(`event-card.${state}`)}</Badge>
          </div>
        )}
        <Title as={`h${level}`} id={id} {...languageProps(language)}>
          {page.href === undefined ? title : <a {...page}>{title}</a>}
        </Title>
        <EventTime event={event} />
        {place === undefined ? null : <Text {...languageProps(language)}>{place}</Text>}
        {description === undefined ? null : <Text {...languageProps(language)}>{description}</Text>}
        {state === 'cancelled' ? null : <EventActions event={event} product={product} />}
      </Root>
    </Card>
  );
}

function EventTime({ event }: { event: Gathering }) {
  const locale = useLocale();
  const message = useMessagesOf(eventCardMessages);
  const [first, last] = [event.start, event.end].map((value) => dayIn(value, event.zone)) as [string, string];
  const times = timesIn(event, locale);
  const days = times === undefined && last !== first ? [first, last] : [first];
  return (
    <When>
      <Days days={days} dateStyle="full" />
      <Muted>
        <Days days={days} dateStyle="long" calendar={otherCalendar(locale)} />
      </Muted>
      {times === undefined ? null : (
        <div>
          <time dateTime={event.start}>{times}</time>
          <Muted>{message('event-card.zone', { zone: zoneIn(event, locale) })}</Muted>
        </div>
      )}
    </When>
  );
}

/** One day, or the first and the last of several. */
function Days({ days, ...format }: Omit<DateTextProps, 'value'> & { days: readonly string[] }) {
  return (
    <div>
      {days.map((day, index) => (
        <Fragment key={day}>
          {index > 0 && ' – '}
          <DateText value={day} {...format} />
        </Fragment>
      ))}
    </div>
  );
}

function EventActions({ event, product }: Pick<EventCardProps, 'event' | 'product'>) {
  const message = useMessagesOf(eventCardMessages);
  const online = linkProps(event.online);
  const file = `data:text/calendar;charset=utf-8,${encodeURIComponent(calendarFile(event, product))}`;
  return (
    <Actions>
      <Link href={file} download="event.ics" color="accent">
        {message('event-card.add')}
      </Link>
      {online.href === undefined ? null : (
        <Link {...online} color="accent">
          {message('event-card.online')}
        </Link>
      )}
    </Actions>
  );
}
