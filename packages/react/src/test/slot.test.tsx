import { render, screen } from '@testing-library/react';
import { createRef, Fragment, lazy, Suspense, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../components/button/index.js';
import { Dialog } from '../components/dialog/index.js';
import { Link } from '../components/link/index.js';
import { Tooltip } from '../components/tooltip/index.js';
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

  it('joins `aria-describedby`, that of the child first', () => {
    render(
      <Slot aria-describedby="outer">
        <i aria-describedby="child" />
      </Slot>,
    );
    expect(document.querySelector('i')!.getAttribute('aria-describedby')).toBe('child outer');
  });

  it('lets the child win for a function that is no handler', () => {
    const { container } = render(
      <Slot formAction={() => {}} ref={undefined}>
        <button type="submit" formAction="/child">
          Send
        </button>
      </Slot>,
    );
    expect(container.firstElementChild!.getAttribute('formaction')).toBe('/child');
  });

  it.each([
    ['no child', undefined, '0 children'],
    ['a condition that fails', false, '0 children'],
    ['several children', [<i key="1" />, <i key="2" />], '2 children'],
    ['text', 'Send', 'text'],
    ['a number', 0, 'text'],
    [
      'a fragment',
      <Fragment key="fragment">
        <i />
      </Fragment>,
      'a fragment',
    ],
  ])('throws an error that names the component and what it got: %s', (_title, children: ReactNode, got) => {
    const fail = (element: ReactNode) => () => render(element);
    expect(fail(<Button asChild>{children}</Button>)).toThrow(new RegExp(`Button.*${got}`));
    expect(fail(<Tooltip content="x">{children as never}</Tooltip>)).toThrow(new RegExp(`Tooltip.*${got}`));
    const trigger = <Dialog.Trigger asChild>{children}</Dialog.Trigger>;
    expect(fail(<Dialog.Root>{trigger}</Dialog.Root>)).toThrow(new RegExp(`Dialog.Trigger.*${got}`));
  });

  it('takes one element next to conditions that fail', () => {
    render(
      <Button asChild>
        {[
          false,
          <a key="a" href="#x">
            There
          </a>,
          null,
        ]}
      </Button>,
    );
    expect(screen.getByRole('link').className).toBe('ws-button');
  });
});

describe('A ref through several slots', () => {
  it('is called once, however often the page renders', () => {
    const refs = [vi.fn<(node: Element | null) => void>(), vi.fn<(node: Element | null) => void>()] as const;
    const page = (render: number) => (
      <Tooltip content={`Render ${render}`}>
        <Button asChild ref={refs[0]}>
          <Link href="#there" ref={refs[1]} onClick={() => {}}>
            There
          </Link>
        </Button>
      </Tooltip>
    );
    const { rerender } = render(page(0));
    for (let count = 1; count <= 10; count++) rerender(page(count));
    for (const ref of refs) expect(ref.mock.calls).toEqual([[screen.getByRole('link')]]);
  });
});
