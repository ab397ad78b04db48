import type { ReactElement } from 'react';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { timelineProps } from './Timeline.props.js';
import { Timeline } from './index.js';

describe('Timeline', () => {
  describeConformance(
    <Timeline.Root>
      <Timeline.Item>One</Timeline.Item>
    </Timeline.Root>,
    { element: HTMLOListElement },
  );
  const inItem = (children: ReactElement) => (
    <Timeline.Root>
      <Timeline.Item>{children}</Timeline.Item>
    </Timeline.Root>
  );
  describe('Item', () => {
    describeConformance(<Timeline.Item>One</Timeline.Item>, {
      element: HTMLLIElement,
      around: (children) => <Timeline.Root>{children}</Timeline.Root>,
      find: (container) => container.querySelector('li'),
      variants: { ...timelineProps.variants, icon: [<i key="i" />] },
    });
  });
  describe('Time', () => {
    describeConformance(<Timeline.Time dateTime="2026-03-03">3 March</Timeline.Time>, {
      element: HTMLTimeElement,
      around: inItem,
      find: (container) => container.querySelector('time'),
    });
  });

  it('is a list for assistive technology, and its markers are not read', () => {
    render(inItem(<Timeline.Title>Shared</Timeline.Title>));
    expect(screen.getByRole('list').getAttribute('role')).toBe('list');
    expect(document.querySelector('.ws-timeline-marker')!.ariaHidden).toBe('true');
  });

  it.each(['ltr', 'rtl'] as const)('has its markers before the text, %s', (dir) => {
    render(<div dir={dir}>{inItem(<Timeline.Title>Shared</Timeline.Title>)}</div>);
    const [marker, text] = ['.ws-timeline-marker', '.ws-timeline-title'].map((each) =>
      document.querySelector(each)!.getBoundingClientRect(),
    );
    expect(dir === 'ltr' ? marker!.right <= text!.left : marker!.left >= text!.right).toBe(true);
  });
});
