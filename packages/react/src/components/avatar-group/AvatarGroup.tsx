'use client';

import { avatarMessages } from '@wusum/contract/messages/avatar';
import { useLocale } from '../../internal/use-locale.js';
import { useMessages } from '../../internal/use-messages.js';
import { Avatar } from '../avatar/index.js';
import type { AvatarGroupMember, AvatarGroupProps } from './AvatarGroup.props.js';
import { Item, More, Names, Root } from './AvatarGroup.styles.js';

/**
 * Several members in a small place, and how many more there are. Renders one `<ul>` with an `Avatar` in each item; each covers
 * the end of the one before, in reading direction.
 *
 * Use it next to what they share: a circle, a story of several voices.
 * Do not use it where people need the names: a list with names is better.
 */
export function AvatarGroup({ members, max = 5, total = members.length, size, ...rest }: AvatarGroupProps) {
  const message = useMessages(avatarMessages);
  // One more than the maximum is shown itself: its place is as large as that of "+1".
  const shown = total <= max + 1 && members.length === total ? members : members.slice(0, max);
  const count = total - shown.length;
  return (
    <Root aria-label={rest['aria-labelledby'] === undefined ? message('avatar.group') : undefined} {...rest}>
      {shown.map(({ name, src, seed }, index) => (
        <Item key={`${seed ?? name} ${index}`}>
          <Avatar
            {...{ name, size }}
            {...(src === undefined ? {} : { src })}
            {...(seed === undefined ? {} : { seed })}
          />
        </Item>
      ))}
      {count > 0 ? (
        <Item>
          <Others count={count} members={members.slice(shown.length)} size={size} />
        </Item>
      ) : null}
    </Root>
  );
}

interface OthersProps extends Pick<AvatarGroupProps, 'size'> {
  count: number;
  members: readonly AvatarGroupMember[];
}

/** Their number to the eye, their names to screen readers. */
function Others({ count, members, size }: OthersProps) {
  const message = useMessages(avatarMessages);
  const locale = useLocale();
  const names = new Intl.ListFormat(locale).format(members.map(({ name }) => name));
  const number = new Intl.NumberFormat(locale).format(count);
  return (
    <More data-size={size}>
      <span aria-hidden>{`+${number}`}</span>
      <Names>{message('avatar.more', { count, names })}</Names>
    </More>
  );
}
