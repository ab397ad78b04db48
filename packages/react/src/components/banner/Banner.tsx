'use client';

import { noticeMessages } from '@wusum/contract/messages/notice';
import { useRef, type MouseEvent, type ReactNode, type RefObject } from 'react';
import { useFocusAfterRemoval } from '../../internal/focus-after-removal.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useControlled } from '../../internal/use-controlled.js';
import { useMessages } from '../../internal/use-messages.js';
import { CloseButton } from '../close-button/index.js';
import type { BannerChangeDetails, BannerProps } from './Banner.props.js';
import { Actions, Close, Content, Heading, Root, Sign, Text } from './Banner.styles.js';

/**
 * News of the whole page or site, across its width. Renders, while it is open, one `<section>` named by the word of its role:
 * a region that screen readers can jump to.
 *
 * Use it at the top of a page, one at a time: a maintenance window, an invitation, a lost connection.
 * Do not use it for what is about one part of the page (`Callout`), nor for the answer to an action (`toast`).
 */
export function Banner({ open, defaultOpen = true, onOpenChange, ...rest }: BannerProps) {
  const [isOpen, setOpen] = useControlled<boolean, BannerChangeDetails>(open, defaultOpen, onOpenChange);
  const close = (event: MouseEvent) => setOpen(false, { reason: 'close-press', event: event.nativeEvent });
  return isOpen ? <Open {...rest} close={close} /> : null;
}

function Open(
  props: Omit<BannerProps, 'open' | 'defaultOpen' | 'onOpenChange'> & { close: (event: MouseEvent) => void },
) {
  const { variant, color, heading, actions, dismissible = false, close, children, ref, ...rest } = props;
  const message = useMessages(noticeMessages);
  const banner = useRef<HTMLElement>(null);
  const bannerRef = useComposedRefs(banner, ref);
  useFocusAfterRemoval(banner as RefObject<HTMLElement | null>);
  const name = rest['aria-labelledby'] === undefined ? message(`notice.${color ?? 'neutral'}`) : undefined;
  return (
    <Root aria-label={name} data-variant={variant} data-color={color} {...rest} ref={bannerRef}>
      <Sign aria-hidden data-color={color} data-variant={variant} />
      <Content>
        <Text>
          {withSpace(heading)}
          <span>{children}</span>
        </Text>
        {actions === undefined ? null : <Actions data-variant={variant}>{actions}</Actions>}
      </Content>
      {dismissible ? (
        <Close data-variant={variant}>
          <CloseButton size="sm" variant={variant === 'solid' ? 'outline' : 'ghost'} onClick={close} />
        </Close>
      ) : null}
    </Root>
  );
}

/** A heading, and a space for those who copy the text or notice it. */
function withSpace(heading: ReactNode): ReactNode {
  if (heading === undefined) return null;
  return (
    <>
      <Heading>{heading}</Heading>
      <span> </span>
    </>
  );
}
