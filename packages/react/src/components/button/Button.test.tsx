import { render, screen } from '@testing-library/react';
import type { FormEvent } from 'react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { buttonProps } from './Button.props.js';
import { Button } from './index.js';

describe('Button', () => {
  describeConformance(<Button>Send</Button>, {
    element: HTMLButtonElement,
    asChild: true,
    props: buttonProps,
    variants: { loading: [true], disabled: [true] },
  });

  it('does not submit a form unless it says so', () => {
    render(<Button>Send</Button>);
    expect(screen.getByRole('button')).toHaveProperty('type', 'button');
  });

  it('keeps focus and does not answer while it is loading', async () => {
    const onClick = vi.fn<() => void>();
    const onSubmit = vi.fn<() => void>();
    render(
      <form onSubmit={onSubmit}>
        <Button type="submit" loading onClick={onClick}>
          Send
        </Button>
      </form>,
    );
    const button = screen.getByRole('button', { name: 'Send' });
    button.focus();
    await userEvent.click(button, { force: true });
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-busy')).toBe('true');
    expect(onClick).not.toHaveBeenCalled();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('does not let Enter in a field send a form that is being sent', async () => {
    const onSubmit = vi.fn<(event: FormEvent) => void>((event) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <input aria-label="Name" />
        <Button type="submit" loading>
          Send
        </Button>
      </form>,
    );
    await userEvent.click(screen.getByRole('textbox'));
    await userEvent.keyboard('{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it.each(['loading', 'disabled'])(
    'a child of it does not answer while it is %s, and stays in reach',
    async (state) => {
      const own = vi.fn<() => void>();
      const theirs = vi.fn<() => void>();
      render(
        <Button asChild onClick={own} {...{ [state]: true }}>
          <a href="#gone" onClick={theirs}>
            Read
          </a>
        </Button>,
      );
      const link = screen.getByRole('link');
      expect(link.getAttribute('aria-disabled')).toBe('true');
      expect(link.hasAttribute('disabled')).toBe(false);
      link.focus();
      await userEvent.click(link, { force: true });
      await userEvent.keyboard('{Enter}');
      expect(document.activeElement).toBe(link);
      expect([own.mock.calls, theirs.mock.calls]).toEqual([[], []]);
      expect(location.hash).not.toBe('#gone');
      expect(getComputedStyle(link).cursor).toBe(state === 'loading' ? 'progress' : 'not-allowed');
    },
  );

  it('puts start and end around the words, also inside a child', () => {
    const { container } = render(
      <Button asChild start={<i>1</i>} end={<i>3</i>}>
        <a href="#x">2</a>
      </Button>,
    );
    expect(container.innerHTML).toMatch(/^<a [^>]*><i>1<\/i>2<i>3<\/i><\/a>$/);
  });
});
