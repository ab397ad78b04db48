import { breakpoints } from '@wusum/theme';
import { render } from '@testing-library/react';
import { page } from 'vitest/browser';
import { afterAll, describe, expect, it } from 'vitest';
import type { ReactElement } from 'react';
import { Bleed } from '../components/bleed/index.js';
import { Box } from '../components/box/index.js';
import { Brand } from '../components/brand/index.js';
import { Card } from '../components/card/index.js';
import { Container } from '../components/container/index.js';
import { Flex } from '../components/flex/index.js';
import { Grid } from '../components/grid/index.js';
import { Heading } from '../components/heading/index.js';
import { Section } from '../components/section/index.js';
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

  it.each<{ prop: string; look: string; element: ReactElement; below: ReactElement; from: ReactElement }>([
    {
      prop: 'Stack gap',
      look: 'row-gap',
      element: <Stack gap={{ initial: 2, md: 6 }} />,
      below: <Stack gap={2} />,
      from: <Stack gap={6} />,
    },
    {
      prop: 'Stack direction',
      look: 'flex-direction',
      element: <Stack direction={{ md: 'row' }} />,
      below: <Stack />,
      from: <Stack direction="row" />,
    },
    {
      prop: 'Stack align',
      look: 'align-items',
      element: <Stack align={{ initial: 'center', md: 'end' }} />,
      below: <Stack align="center" />,
      from: <Stack align="end" />,
    },
    {
      prop: 'Stack justify',
      look: 'justify-content',
      element: <Stack justify={{ md: 'between' }} />,
      below: <Stack />,
      from: <Stack justify="between" />,
    },
    {
      prop: 'Stack wrap',
      look: 'flex-wrap',
      element: <Stack wrap={{ initial: true, md: false }} />,
      below: <Stack wrap />,
      from: <Stack />,
    },
    {
      prop: 'Grid columns',
      look: 'grid-template-columns',
      element: <Grid columns={{ initial: 2, md: 4 }} />,
      below: <Grid columns={{ initial: 2 }} />,
      from: <Grid columns={4} />,
    },
    {
      prop: 'Grid gap',
      look: 'row-gap',
      element: <Grid gap={{ initial: 0, md: 3 }} />,
      below: <Grid gap={0} />,
      from: <Grid gap={3} />,
    },
    {
      prop: 'Container size',
      look: 'max-inline-size',
      element: <Container size={{ initial: 'xl', md: 'sm' }} />,
      below: <Container size="xl" />,
      from: <Container size="sm" />,
    },
    {
      prop: 'Card padding',
      look: 'padding-left',
      element: <Card padding={{ initial: 'none', md: 'lg' }} />,
      below: <Card padding="none" />,
      from: <Card padding="lg" />,
    },
    {
      prop: 'Flex direction',
      look: 'flex-direction',
      element: <Flex direction={{ initial: 'column', md: 'row' }} />,
      below: <Flex direction="column" />,
      from: <Flex />,
    },
    {
      prop: 'Box padding',
      look: 'padding-left',
      element: <Box padding={{ initial: 2, md: 6 }} />,
      below: <Box padding={2} />,
      from: <Box padding={6} />,
    },
    {
      prop: 'Bleed inline',
      look: 'margin-left',
      element: <Bleed inline={{ initial: 2, md: 6 }} />,
      below: <Bleed inline={2} />,
      from: <Bleed inline={6} />,
    },
    {
      prop: 'Section size',
      look: 'padding-top',
      element: <Section size={{ initial: 'sm', md: 'lg' }} />,
      below: <Section size="sm" />,
      from: <Section size="lg" />,
    },
    {
      prop: 'Text size',
      look: 'font-size',
      element: <Text size={{ initial: 'caption', md: 'lead' }} />,
      below: <Text size="caption" />,
      from: <Text size="lead" />,
    },
    {
      prop: 'Heading size',
      look: 'font-size',
      element: <Heading size={{ initial: 4, md: 1 }} />,
      below: <Heading size={4} />,
      from: <Heading size={1} />,
    },
  ])('$prop changes exactly at its breakpoint', async ({ look, element, below, from }) => {
    const md = widthOf('md');
    const looks = [await lookAt(md - 1, element, look), await lookAt(md, element, look)];
    expect(looks).toEqual([await lookAt(md - 1, below, look), await lookAt(md, from, look)]);
    expect(looks[0]).not.toBe(looks[1]);
  });

  it('take a value for each breakpoint', async () => {
    const grid = <Grid columns={{ initial: 1, sm: 2, md: 3, lg: 4, xl: 6 }} />;
    const widths = [320, ...breakpointNames.map(widthOf)];
    const counts = [];
    for (const width of widths) counts.push(await lookAt(width, grid, 'grid-template-columns'));
    expect(counts).toEqual(['1', '2', '3', '4', '6']);
  });

  it('follow the frame around them, not the window', async () => {
    await page.viewport(widthOf('xl'), 600);
    const columns = (width: number) => {
      const { container, unmount } = render(
        <div style={{ inlineSize: width }}>
          <Brand frame>
            <Grid columns={{ initial: 1, md: 3, xl: 6 }} />
            <Grid />
          </Brand>
        </div>,
      );
      const counts = [...container.querySelectorAll('.ws-grid')].map(
        (grid) => getComputedStyle(grid).gridTemplateColumns.split(' ').length,
      );
      unmount();
      return counts;
    };
    expect([columns(widthOf('md') - 1), columns(widthOf('md'))]).toEqual([
      [1, 1],
      [3, 2],
    ]);
    await page.viewport(widthOf('sm'), 600);
    expect(columns(widthOf('xl'))).toEqual([6, 2]);
  });

  it('write static tokens and no inline style', () => {
    const { container } = render(<Stack gap={{ initial: 2, md: 4 }} />);
    const { className, dataset, style } = container.firstElementChild as HTMLElement;
    expect([className, { ...dataset }, style.length]).toEqual(['ws-stack ws-responsive', { gap: '2 m-4' }, 0]);
  });

  it('cost a plain value no class: its element is not matched against the rules of breakpoints', () => {
    const { container } = render(<Stack gap={2} className="theirs" />);
    expect(container.firstElementChild!.className).toBe('ws-stack theirs');
  });
});
