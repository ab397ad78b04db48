import { render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { cdp, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { AnchorNav, type AnchorNavProps } from './index.js';

const items = [
  { id: 'send', label: 'Send', items: [{ id: 'name', label: 'Name' }] },
  { id: 'قراءة', label: 'Read' },
  { id: 'keep', label: 'Keep' },
];
const ids = ['send', 'name', 'قراءة', 'keep'];
const current = () => document.querySelector('[aria-current]')?.textContent;
const frame = () => screen.getByTestId('frame');
const motion = (value: string) =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });

const Page = ({ inFrame = true, ...props }: Partial<AnchorNavProps> & { inFrame?: boolean }) => (
  <>
    <AnchorNav items={items} {...props} />
    <div data-testid="frame" style={inFrame ? { blockSize: 200, overflow: 'auto' } : undefined}>
      {ids.map((id) => (
        <section key={id} style={{ blockSize: 300 }}>
          <h2 id={id} style={{ margin: 0 }}>
            {id}
          </h2>
        </section>
      ))}
    </div>
    {inFrame ? null : <div style={{ blockSize: '100vh' }} />}
  </>
);

afterEach(async () => {
  await motion('');
  window.scrollTo(0, 0);
  history.replaceState(null, '', location.pathname + location.search);
});

describe('AnchorNav', () => {
  describeConformance(<AnchorNav items={items} />, { element: HTMLElement });

  it('marks the heading that people have come to in a scrolling frame, and reports it once', async () => {
    const changed = vi.fn();
    render(<Page onCurrentChange={changed} />);
    await waitFor(() => expect(current()).toBe('Send'));
    frame().scrollTop = 310;
    await waitFor(() => expect(current()).toBe('Name'));
    frame().scrollTop = 590;
    await waitFor(() => expect(current()).toBe('Read'));
    frame().scrollTop = 0;
    await waitFor(() => expect(current()).toBe('Send'));
    await waitFor(() => expect(changed.mock.calls).toEqual([['send'], ['name'], ['قراءة'], ['send']]));
  });

  it('marks the last heading at the end, where it cannot come up', async () => {
    render(<Page />);
    frame().scrollTop = 5000;
    await waitFor(() => expect(current()).toBe('Keep'));
  });

  it('follows the page where nothing around the headings scrolls', async () => {
    render(<Page inFrame={false} />);
    document.getElementById('قراءة')!.scrollIntoView({ behavior: 'instant' });
    await waitFor(() => expect(current()).toBe('Read'));
  });

  it.each([
    ['no-preference', 'smooth'],
    ['reduce', ''],
  ])(
    'scrolls smoothly only without reduced motion (%s), and leaves the address to the browser',
    async (value, smooth) => {
      await motion(value);
      render(<Page />);
      const behaviors: string[] = [];
      frame().addEventListener('scroll', () => behaviors.push(frame().style.scrollBehavior), { once: true });
      await userEvent.click(screen.getByRole('link', { name: 'Read' }));
      expect(current()).toBe('Read');
      await waitFor(() => expect(frame().scrollTop).toBe(600));
      expect(decodeURIComponent(location.hash)).toBe('#قراءة');
      expect(behaviors).toEqual([smooth]);
      await waitFor(() => expect(frame().style.scrollBehavior).toBe(''));
      expect(current()).toBe('Read');
    },
  );

  it('keeps a chosen heading that is too near to the end, until people scroll', async () => {
    await motion('reduce');
    render(<Page items={[...items.slice(0, 2), { id: 'keep', label: 'Keep' }]} />);
    await userEvent.click(screen.getByRole('link', { name: 'Name' }));
    await new Promise((done) => setTimeout(done, 400));
    frame().scrollTop = 0;
    await waitFor(() => expect(current()).toBe('Send'));
  });

  it('leaves a press with a modifier to the browser', async () => {
    render(<Page />);
    await waitFor(() => expect(current()).toBe('Send'));
    const link = screen.getByRole('link', { name: 'Keep' });
    link.addEventListener('click', (event) => event.preventDefault());
    await userEvent.click(link, { modifiers: ['Control'] });
    expect(current()).toBe('Send');
  });

  it('keeps its current link in view where it scrolls itself, and nothing around it', async () => {
    render(<Page style={{ blockSize: 60 }} />);
    frame().scrollTop = 5000;
    const nav = screen.getByRole('navigation');
    await waitFor(() => expect(nav.scrollTop).toBeGreaterThan(0));
    expect(window.scrollY).toBe(0);
  });

  it('has nested lists, and no inline style and no mark on a server', () => {
    const markup = renderToString(<Page />);
    expect(markup).not.toContain('aria-current');
    expect(renderToString(<AnchorNav items={items} />)).not.toMatch(/\sstyle="/);
    render(<AnchorNav items={items} />);
    expect(screen.getAllByRole('list')).toHaveLength(2);
  });
});
