import { breakpoints } from '@wusum/theme';
import { render, screen } from '@testing-library/react';
import { cdp, page } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { breakpointNames } from '../../system/props.js';
import { Brand } from '../brand/index.js';
import { Stack } from '../stack/index.js';
import { showProps } from './Show.props.js';
import { Hide, Show, type ShowProps } from './index.js';

const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
const widthOf = (name: keyof typeof breakpoints) => Number.parseFloat(breakpoints[name]) * rem;
const isShown = (element: React.ReactElement) => {
  const { container, unmount } = render(element);
  const shown = container.querySelector('.ws-show')!.checkVisibility();
  unmount();
  return shown;
};

describe('Show', () => {
  describeConformance(<Show>Words</Show>, { element: HTMLDivElement, asChild: true, props: showProps });
  describe('Hide', () => {
    describeConformance(<Hide>Words</Hide>, { element: HTMLDivElement, asChild: true, props: showProps });
  });
  afterEach(() => page.viewport(1024, 768));

  it.each(breakpointNames)('changes exactly at its breakpoint, of the window: %s', async (name) => {
    const seen = [];
    for (const width of [widthOf(name) - 1, widthOf(name)]) {
      await page.viewport(width, 600);
      seen.push([
        isShown(<Show from={name} />),
        isShown(<Show below={name} />),
        isShown(<Hide from={name} />),
        isShown(<Hide below={name} />),
      ]);
    }
    expect(seen).toEqual([
      [false, true, true, false],
      [true, false, false, true],
    ]);
  });

  it('follows the frame around it, not the window', () => {
    const inFrame = (width: number, props: ShowProps) =>
      isShown(
        <div style={{ inlineSize: width }}>
          <Brand frame>
            <Show {...props} />
          </Brand>
        </div>,
      );
    const md = widthOf('md');
    expect([inFrame(md - 1, { from: 'md' }), inFrame(md, { from: 'md' })]).toEqual([false, true]);
    expect([inFrame(md - 1, { below: 'md' }), inFrame(md, { below: 'md' })]).toEqual([true, false]);
  });

  it('is shown between two widths, and Hide is hidden on both sides of them', async () => {
    const seen = [];
    for (const width of [widthOf('sm'), widthOf('md'), widthOf('lg')]) {
      await page.viewport(width, 600);
      seen.push([isShown(<Show from="md" below="lg" />), isShown(<Hide below="md" from="lg" />)]);
    }
    expect(seen).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
  });

  it('hides a child that has a display of its own', () => {
    render(
      <Hide from="sm" asChild>
        <Stack style={{ display: 'flex' }}>Words</Stack>
      </Hide>,
    );
    expect(screen.getByText('Words').checkVisibility()).toBe(false);
  });

  it('is on paper only, or on screens only', async () => {
    const both = () => [
      isShown(<Show media="print" />),
      isShown(<Show media="screen" />),
      isShown(<Hide media="print" />),
    ];
    expect(both()).toEqual([false, true, true]);
    try {
      await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
      expect(both()).toEqual([true, false, false]);
    } finally {
      await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    }
  });
});
