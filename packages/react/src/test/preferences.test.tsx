import { cleanup, render, screen } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import type { ReactElement } from 'react';
import { Button } from '../components/button/index.js';
import { Checkbox } from '../components/checkbox/index.js';
import { Dialog } from '../components/dialog/index.js';
import { Select } from '../components/select/index.js';
import { Switch } from '../components/switch/index.js';
import { TextField } from '../components/text-field/index.js';
import { Tooltip } from '../components/tooltip/index.js';
import { options, tabs } from './sample-parts.js';
import { makePixels } from '../../../../scripts/testing/no-pixels.js';

makePixels();
/** Preferences of the reader's system: forced colours, a coarse pointer, reduced motion. */

const features = (list: Record<string, string>) =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(list).map(([name, value]) => ({ name, value })),
  });

/** The pixels of what is rendered, in a frame of one size. */
async function pixelsOf(element: ReactElement): Promise<Uint8ClampedArray> {
  cleanup();
  const { container } = render(<div style={{ padding: 24, inlineSize: 320, blockSize: 160 }}>{element}</div>);
  const picture = await page.screenshot({ element: container.firstElementChild!, save: false });
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}

/** How many pixels a person would see differ; a pixel or two at a corner vary from one drawing to the next. */
function difference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  const bytes = one.filter((value, index) => Math.abs(value - other[index]!) > 64);
  return bytes.length / 3;
}

describe('in forced colours', () => {
  beforeAll(() => features({ 'forced-colors': 'active' }));
  afterAll(() => features({}));

  it('is what the test runs in', () => {
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  });

  it.each<{ what: string; one: ReactElement; other: ReactElement }>([
    { what: 'a checkbox on and off', one: <Checkbox label="A" defaultChecked />, other: <Checkbox label="A" /> },
    {
      what: 'a checkbox on and indeterminate',
      one: <Checkbox label="A" defaultChecked />,
      other: <Checkbox label="A" defaultChecked="indeterminate" />,
    },
    { what: 'a switch on and off', one: <Switch label="A" defaultChecked />, other: <Switch label="A" /> },
    { what: 'the chosen tab', one: tabs('one'), other: tabs('two') },
    { what: 'a disabled button', one: <Button disabled>A</Button>, other: <Button>A</Button> },
    {
      what: 'a disabled field',
      one: <TextField label="A" disabled />,
      other: <TextField label="A" />,
    },
    {
      what: 'a disabled select',
      one: <Select label="A" options={options} disabled />,
      other: <Select label="A" options={options} />,
    },
  ])('shows the difference: $what', async ({ one, other }) => {
    expect(difference(await pixelsOf(one), await pixelsOf(other))).toBeGreaterThan(12);
  });

  it.each<{ role: string; element: ReactElement }>([
    { role: 'button', element: <Button>A</Button> },
    { role: 'textbox', element: <TextField label="A" /> },
    { role: 'checkbox', element: <Checkbox label="A" /> },
    { role: 'switch', element: <Switch label="A" /> },
    { role: 'combobox', element: <Select label="A" options={options} /> },
  ])('shows where the focus is: $role', ({ role, element }) => {
    cleanup();
    render(element);
    const control = screen.getByRole(role);
    control.focus({ focusVisible: true } as FocusOptions);
    // The ring of a text field is on the box around it.
    const rings = [control, control.parentElement!].map((node) => getComputedStyle(node));
    expect(rings.some((ring) => ring.outlineStyle === 'solid' && Number.parseFloat(ring.outlineWidth) >= 2)).toBe(true);
  });
});

describe('with less motion', () => {
  beforeAll(() => features({ 'prefers-reduced-motion': 'reduce' }));
  afterAll(() => features({}));

  it('nothing moves: not when busy, not when a dialog, a list or a tip opens', () => {
    render(
      <div>
        <Button loading>A</Button>
        <Switch label="D" defaultChecked />
        {tabs('one')}
        <Select label="E" options={options} defaultOpen />
        <Tooltip content="Words" defaultOpen>
          <Button>B</Button>
        </Tooltip>
        <Dialog.Root defaultOpen>
          <Dialog.Content>
            <Dialog.Title>H</Dialog.Title>
          </Dialog.Content>
        </Dialog.Root>
      </div>,
    );
    expect(document.querySelectorAll('[class*=ws-]').length).toBeGreaterThan(20);
    expect(document.getAnimations()).toEqual([]);
    const moving = [...document.querySelectorAll('[class*=ws-]')].flatMap((node) =>
      [undefined, '::before', '::after']
        .filter((part) => moves(getComputedStyle(node, part)))
        .map(() => node.outerHTML),
    );
    expect(moving).toEqual([]);
  });
});

function moves({ animationName, transitionDuration }: CSSStyleDeclaration): boolean {
  return animationName !== 'none' || transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
}
