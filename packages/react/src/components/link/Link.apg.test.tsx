import { render, screen } from '@testing-library/react';
import type { MouseEvent } from 'react';
import { userEvent } from 'vitest/browser';
import { expect, vi } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { Link } from './index.js';

describeApg('link/link', {
  'link-role': () => {
    render(<Link href="#a">Stories</Link>);
    expect(screen.getByRole('link', { name: 'Stories' }).localName).toBe('a');
  },
  tabindex: () => {
    render(<Link href="#a">Stories</Link>);
    expect(screen.getByRole('link').tabIndex).toBe(0);
  },
  alt: () => {
    render(
      <Link href="#a">
        <img src="data:," alt="Stories" />
      </Link>,
    );
    expect(screen.getByRole('link', { name: 'Stories' })).toBeTruthy();
  },
  'aria-label': () => {
    render(<Link href="#a" aria-label="Stories" />);
    expect(screen.getByRole('link', { name: 'Stories' })).toBeTruthy();
  },
  'key-enter': async () => {
    const onClick = vi.fn((event: MouseEvent) => event.preventDefault());
    render(
      <Link href="#a" onClick={onClick}>
        Stories
      </Link>,
    );
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onClick).toHaveBeenCalledTimes(1);
  },
});
