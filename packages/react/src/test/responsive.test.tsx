import { breakpoints } from '@wusum/theme';
import { render } from '@testing-library/react';
import { page } from 'vitest/browser';
import { afterAll, describe, expect, it } from 'vitest';
import type { ReactElement } from 'react';
import { Card } from '../components/card/index.js';
import { Container } from '../components/container/index.js';
import { Grid } from '../components/grid/index.js';
import { Heading } from '../components/heading/index.js';
import { Stack } from '../components/stack/index.js';
import { Text } from '../components/text/index.js';
import { breakpointNames } from '../system/props.js';

const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
const widthOf = (name: keyof typeof breakpoints) => Number.parseFloat(breakpoints[name]) * rem;
afterAll(() => page.viewport(1024, 768));

/** A look of the first element at a width. */
async function lookAt(width: number, element: ReactElement, property: string): Promise<string> {
  await page.viewport(width, 600);
  const { container, unmount } = render(element);
  const look = getComputedStyle(container.firstElementChild!).getPropertyValue(property);
  unmount();
  return property === 'grid-template-columns' ? String(look.split(' ').length) : look;
}

describe('responsive props', () => {
  it('have the breakpoints of the contract, from small to large', () => {
    const byWidth = Object.keys(breakpoints).toSorted((a, b) => widthOf(a as 'sm') - widthOf(b as 'sm'));
    expect(breakpointNames).toEqual(byWidth);
  });

  it.each([
    ['gap', 'row-gap', <Stack gap={{ initial: 2, md: 6 }} />, <Stack gap={2} />, <Stack gap={6} />],
    ['direction', 'flex-direction', <Stack direction={{ md: 'row' }} />, <Stack />, <Stack direction="row" />],
    [
      'align',
      'align-items',
      <Stack align={{ initial: 'center', md: 'end' }} />,
      <Stack align="center" />,
      <Stack align="end" />,
    ],
    ['justify', 'justify-content', <Stack justify={{ md: 'between' }} />, <Stack />, <Stack justify="between" />],
    ['wrap', 'flex-wrap', <Stack wrap={{ initial: true, md: false }} />, <Stack wrap />, <Stack />],
    [
      'columns',
      'grid-template-columns',
      <Grid columns={{ initial: 2, md: 4 }} />,
      <Grid columns={{ initial: 2 }} />,
      <Grid columns={4} />,
    ],
    ['grid gap', 'row-gap', <Grid gap={{ initial: 0, md: 3 }} />, <Grid gap={0} />, <Grid gap={3} />],
    [
      'container',
      'max-inline-size',
      <Container size={{ initial: 'xl', md: 'sm' }} />,
      <Container size="xl" />,
      <Container size="sm" />,
    ],
    [
      'padding',
      'padding-left',
      <Card padding={{ initial: 'none', md: 'lg' }} />,
      <Card padding="none" />,
      <Card padding="lg" />,
    ],
    [
      'text',
      'font-size',
      <Text size={{ initial: 'caption', md: 'lead' }} />,
      <Text size="caption" />,
      <Text size="lead" />,
    ],
    ['heading', 'font-size', <Heading size={{ initial: 4, md: 1 }} />, <Heading size={4} />, <Heading size={1} />],
  ])('%s changes exactly at its breakpoint', async (_name, property, element, below, from) => {
    const md = widthOf('md');
    const looks = [await lookAt(md - 1, element, property), await lookAt(md, element, property)];
    expect(looks).toEqual([await lookAt(md - 1, below, property), await lookAt(md, from, property)]);
    expect(looks[0]).not.toBe(looks[1]);
  });

  it('take a value for each breakpoint', async () => {
    const grid = <Grid columns={{ initial: 1, sm: 2, md: 3, lg: 4, xl: 6 }} />;
    const widths = [320, ...breakpointNames.map(widthOf)];
    const counts = [];
    for (const width of widths) counts.push(await lookAt(width, grid, 'grid-template-columns'));
    expect(counts).toEqual(['1', '2', '3', '4', '6']);
  });

  it('write static tokens and no inline style', () => {
    const { container } = render(<Stack gap={{ initial: 2, md: 4 }} />);
    const { className, dataset, style } = container.firstElementChild as HTMLElement;
    expect([className, { ...dataset }, style.length]).toEqual(['ws-stack ws-responsive', { gap: '2 md:4' }, 0]);
  });

  it('cost a plain value no class: its element is not matched against the rules of breakpoints', () => {
    const { container } = render(<Stack gap={2} className="theirs" />);
    expect(container.firstElementChild!.className).toBe('ws-stack theirs');
  });
});
