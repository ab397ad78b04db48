import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { buttonDefaults, Button, buttonSizes, buttonTones } from './index.js';

describe('Button', () => {
  describeConformance(<Button>Send</Button>, {
    element: HTMLButtonElement,
    asChild: true,
    defaults: buttonDefaults,
    variants: { tone: buttonTones, size: buttonSizes, loading: [true], disabled: [true] },
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

  it('puts start and end around the words, also inside a child', () => {
    const { container } = render(
      <Button asChild start={<i>1</i>} end={<i>3</i>}>
        <a href="#x">2</a>
      </Button>,
    );
    expect(container.innerHTML).toMatch(/^<a [^>]*><i>1<\/i>2<i>3<\/i><\/a>$/);
  });
});
