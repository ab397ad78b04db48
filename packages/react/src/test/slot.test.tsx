import { render, screen } from '@testing-library/react';
import { createRef, lazy, Suspense, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Slot } from '../internal/slot.js';

describe('Slot', () => {
  it('sets the refs of both, and lets each end in its own way', () => {
    const object = createRef<HTMLElement>();
    const ended = vi.fn<() => void>();
    const plain = vi.fn<(node: HTMLElement | null) => void>();
    const { unmount, container } = render(
      <Slot ref={object}>
        <Slot ref={plain}>
          <i ref={() => ended} />
        </Slot>
      </Slot>,
    );
    const node = container.firstElementChild;
    expect(object.current).toBe(node);
    expect(plain).toHaveBeenLastCalledWith(node);
    unmount();
    expect(object.current).toBeNull();
    expect(plain).toHaveBeenLastCalledWith(null);
    expect(ended).toHaveBeenCalledTimes(1);
  });

  it("calls the child's handler first, then the other", () => {
    const order: string[] = [];
    render(
      <Slot onClick={() => order.push('outer')}>
        <button type="button" onClick={() => order.push('child')}>
          Send
        </button>
      </Slot>,
    );
    screen.getByRole('button').click();
    expect(order).toEqual(['child', 'outer']);
  });

  it('waits for a child that came as a lazy reference, as from a server', async () => {
    const child = lazy(() => Promise.resolve({ default: (<a href="#x">There</a>) as never })) as unknown as ReactNode;
    render(
      <Suspense>
        <Slot className="outer">{child}</Slot>
      </Suspense>,
    );
    expect((await screen.findByRole('link', { name: 'There' })).className).toBe('outer');
  });

  it("joins class and style, and else lets the child's own props win, falsy ones too", () => {
    const { container } = render(
      <Slot className="outer" style={{ scale: '2', rotate: '1deg' }} title="outer" hidden tabIndex={3}>
        <i className="child" style={{ rotate: '2deg' }} hidden={false} tabIndex={0} />
      </Slot>,
    );
    const node = container.firstElementChild as HTMLElement;
    expect([node.className, node.style.scale, node.style.rotate]).toEqual(['outer child', '2', '2deg']);
    expect([node.title, node.hidden, node.tabIndex]).toEqual(['outer', false, 0]);
  });
});
