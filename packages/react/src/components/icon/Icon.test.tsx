import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { iconProps } from './Icon.props.js';
import * as icons from './icons/index.js';
import { Icon } from './index.js';

const all = Object.entries(icons);
const svg = () => document.querySelector('svg')!;

describe('Icon', () => {
  describeConformance(<Icon icon={icons.searchIcon} />, { element: SVGSVGElement, props: iconProps });

  it('is hidden without a label, and an image with one', () => {
    const { rerender } = render(<Icon icon={icons.searchIcon} />);
    expect(svg().getAttribute('aria-hidden')).toBe('true');
    rerender(<Icon icon={icons.searchIcon} label="Search" />);
    expect(screen.getByRole('img', { name: 'Search' })).toBe(svg());
  });

  it.each(['ltr', 'rtl'] as const)('mirrors what points in reading direction, and nothing else: %s', (dir) => {
    render(
      <div dir={dir}>
        {all.map(([name, icon]) => (
          <Icon key={name} icon={icon} data-name={icon.name} />
        ))}
      </div>,
    );
    const mirrored = [...document.querySelectorAll('svg')].filter((each) => getComputedStyle(each).scale === '-1 1');
    const expected = all.filter(([, icon]) => dir === 'rtl' && icon.mirrors).map(([, icon]) => icon.name);
    expect(mirrored.map((each) => each.dataset.name)).toEqual(expected);
  });

  it('has arrows, chevrons, undo, send and lists among those that mirror; no clock, tick, medium or place', () => {
    const names = all.filter(([, icon]) => icon.mirrors).map(([, { name }]) => name);
    expect(names).toEqual(
      expect.arrayContaining(['arrow-forward', 'chevron-back', 'undo', 'send', 'list', 'help', 'indent']),
    );
    const still = ['clock', 'check', 'play', 'skip-forward', 'refresh', 'arrow-up', 'place', 'search', 'language'];
    expect(names.filter((name) => still.includes(name))).toEqual([]);
  });

  it.each(all)('%s is named after its export, and drawn inside its box', (name, icon) => {
    const expected = `${icon.name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}Icon`;
    expect(name).toBe(expected);
    render(<Icon icon={icon} />);
    const { x, y, width, height } = svg().getBBox();
    expect([x >= 1, y >= 1, x + width <= 23, y + height <= 23]).toEqual([true, true, true, true]);
    expect(Math.max(width, height)).toBeGreaterThan(10);
  });

  it('is as heavy as the pen of the brand, and has no inline style on a server', () => {
    render(<Icon icon={icons.searchIcon} style={{ '--ws-pen-weight': 2 } as React.CSSProperties} />);
    expect(getComputedStyle(svg()).strokeWidth).toMatch(/^(?:calc\()?3px/);
    expect(renderToString(<Icon icon={icons.moreIcon} label="More" />)).not.toMatch(/\sstyle="/);
  });
});
