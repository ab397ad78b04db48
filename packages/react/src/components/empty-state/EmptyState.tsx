'use client';

import { emptyMessages } from '@wusum/contract/messages/empty';
import { useEffect, useRef } from 'react';
import { announce } from '../../internal/announce.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useMessages } from '../../internal/use-messages.js';
import { useScope } from '../../internal/use-scope.js';
import type { EmptyStateProps } from './EmptyState.props.js';
import { Actions, Heading, Root, Text } from './EmptyState.styles.js';

/**
 * What is shown where a list, a search or a page has nothing to show: what is the case, and what people can do. Renders one
 * `<div>`.
 *
 * Use it in the place of the list.
 * Do not use it while it is loading (`Skeleton`), nor for a problem next to a list that is there (`Callout`).
 */
export function EmptyState(props: EmptyStateProps) {
  const { situation = 'start', heading, headingLevel = 2, picture, actions, announced = false, ...given } = props;
  const { children, ref, ...rest } = given;
  const message = useMessages(emptyMessages);
  const { lang } = useScope();
  const title = useRef<HTMLHeadingElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const rootRef = useComposedRefs(root, ref);
  useEffect(() => {
    if (!announced) return undefined;
    return announce(title.current!.textContent, { place: root.current!, lang });
  }, [announced, situation, lang]);
  return (
    <Root data-situation={situation} {...rest} ref={rootRef}>
      {picture}
      <Text>
        <Heading as={`h${headingLevel}`} ref={title}>
          {heading ?? message(`empty.${situation}`)}
        </Heading>
        <div>{children ?? message(`empty.${situation}-text`)}</div>
      </Text>
      {actions === undefined ? null : <Actions>{actions}</Actions>}
    </Root>
  );
}
