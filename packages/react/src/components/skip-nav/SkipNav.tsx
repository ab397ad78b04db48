'use client';
import { skipNavMessages } from '@wusum/contract/messages/skip-nav';
import type { MouseEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { restoreFocus } from '../../internal/focus.js';
import { report } from '../../internal/report.js';
import { useMessages } from '../../internal/use-messages.js';
import type { SkipNavProps } from './SkipNav.props.js';
import { Root } from './SkipNav.styles.js';

/**
 * The first link of a page: it goes past the navigation to the content, and takes focus with it. Renders one `<a>`, which is
 * seen only while it has focus. Without script it is a link to the same place.
 *
 * Use it once, as the first element of the page. Without children it has the brand's words.
 * Do not use it for a table of contents, or in the middle of a page.
 */
export function SkipNav({ target = 'main', children, ...rest }: SkipNavProps) {
  const message = useMessages(skipNavMessages);
  const skip = (event: MouseEvent<HTMLElement>) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const tree = event.currentTarget.getRootNode() as Document | ShadowRoot;
    const content = tree.getElementById(target);
    if (!content) {
      if (process.env.NODE_ENV !== 'production')
        report(`SkipNav: no element has the id "${target}". Set it on <main>.`);
      return;
    }
    restoreFocus([content]);
    content.scrollIntoView({ block: 'start' });
    // The address stays: it may belong to a router.
    event.preventDefault();
  };
  return (
    <Root href={`#${target}`} {...rest} onClick={composeHandlers(rest.onClick, skip)}>
      {children ?? message('skip-nav.label')}
    </Root>
  );
}
