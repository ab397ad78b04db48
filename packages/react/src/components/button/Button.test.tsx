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

  it('does not submit a form unless its type is submit', () => {
    render(<Button>Send</Button>);
    expect(screen.getByRole('button')).toHaveProperty('type', 'button');
  });

  it('keeps focus and blocks activation while it is loading', async () => {
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

  it('blocks a form that is being sent from being sent again by Enter in a field', async () => {
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
    'blocks activation of its child while it is %s, and keeps it focusable',
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

  it('keeps its text one text node where nothing is next to it', () => {
    const { container } = render(<Button>Send</Button>);
    expect([...container.firstElementChild!.childNodes].map((node) => node.nodeType)).toEqual([Node.TEXT_NODE]);
  });

  it('gives text next to start or end an element, also inside a child: translators replace text nodes', () => {
    const { container } = render(
      <Button asChild start={<i>1</i>} end={<i>3</i>}>
        <a href="#x">2</a>
      </Button>,
    );
    expect(container.innerHTML).toMatch(/^<a [^>]*><i>1<\/i><span>2<\/span><i>3<\/i><\/a>$/);
  });

  it('has a colour of its own for each variant in each colour', () => {
    const { variant: variants, color: colors } = buttonProps.variants;
    const all = variants.flatMap((variant) => colors.map((color) => ({ variant, color })));
    const { container } = render(all.map((props) => <Button key={Object.values(props).join(' ')} {...props} />));
    const looks = [...container.children].map((node) => {
      const { color, backgroundColor, borderColor } = getComputedStyle(node);
      return [color, backgroundColor, borderColor].join(' ');
    });
    expect(looks.filter((look, index) => looks.indexOf(look) !== index)).toEqual([]);
  });

  it('keeps a disabled ghost button without a box', () => {
    render(
      <Button variant="ghost" disabled>
        Later
      </Button>,
    );
    const { backgroundColor, borderTopColor } = getComputedStyle(screen.getByRole('button'));
    expect([backgroundColor, borderTopColor]).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  });

  it('keeps focus when it is disabled, does nothing, and sends no form, with `focusableWhenDisabled`', async () => {
    const acted = vi.fn<() => void>();
    const page = (disabled: boolean) => (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          acted();
        }}
      >
        <Button type="submit" disabled={disabled} focusableWhenDisabled onClick={acted}>
          Send
        </Button>
      </form>
    );
    const { rerender } = render(page(false));
    const button = screen.getByRole<HTMLButtonElement>('button');
    button.focus();
    rerender(page(true));
    await userEvent.keyboard('{Enter}');
    await userEvent.click(button, { force: true });
    expect(acted).not.toHaveBeenCalled();
    expect([document.activeElement, button.disabled, button.ariaDisabled]).toEqual([button, false, 'true']);
  });
});
