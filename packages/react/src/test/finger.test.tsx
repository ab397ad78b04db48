import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { Button } from '../components/button/index.js';
import { Checkbox } from '../components/checkbox/index.js';
import { Dialog } from '../components/dialog/index.js';
import { IconButton } from '../components/icon-button/index.js';
import { Select } from '../components/select/index.js';
import { Switch } from '../components/switch/index.js';
import { TextArea } from '../components/text-area/index.js';
import { TextField } from '../components/text-field/index.js';
import { VoiceField } from '../components/voice-field/index.js';
import { options, tabs } from './sample-parts.js';

// In a page of its own: when touch emulation ends, Chromium has no pointer at all.
describe('with a finger', () => {
  it('is what the test runs in', () => {
    expect(matchMedia('(pointer: coarse)').matches).toBe(true);
  });

  it('everything to press is 44 px wide and high', () => {
    render(
      <div>
        <Button size="sm">A</Button>
        <Button variant="ghost">A</Button>
        <IconButton label="B" size="sm">
          <svg />
        </IconButton>
        <Checkbox label="C" />
        <p style={{ padding: 24 }}>
          <Checkbox aria-label="C alone" />
        </p>
        <Switch label="D" />
        <p style={{ padding: 24 }}>
          <Switch aria-label="D alone" />
        </p>
        <Select label="E" options={options} />
        <TextField label="F" clearable defaultValue="words" />
        <TextArea label="G" />
        {tabs('one')}
      </div>,
    );
    expect(tooSmall(13)).toEqual([]);
  });

  it('so are the suggestions at words that a tap opens, and the number of findings', async () => {
    const term = { name: 'member', prefer: {}, avoid: { en: ['user'] }, swap: { en: { user: 'member' } } };
    render(<VoiceField label="I" size="lg" defaultValue="user" voice={{ lexicon: [term], mechanics: [] }} />);
    await screen.findByRole('button', { name: '1 finding' }, { timeout: 10_000 });
    expect(tooSmall(2)).toEqual([]);
    await userEvent.click(screen.getByRole('textbox'), { position: { x: 24, y: 24 } });
    const items = screen.getAllByRole('menuitem');
    expect(items.map((item) => item.getBoundingClientRect().height >= 43.9)).toEqual([true, true]);
    await userEvent.click(items[1]!);
    await waitFor(() => expect(screen.getAllByRole('menu')).toHaveLength(2));
    await userEvent.click(items[0]!);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('member');
  });

  it('so is what closes a dialog', () => {
    render(
      <Dialog.Root defaultOpen>
        <Dialog.Content>
          <Dialog.Title>H</Dialog.Title>
        </Dialog.Content>
      </Dialog.Root>,
    );
    expect(tooSmall(1)).toEqual([]);
  });
});

/** The controls that a finger would miss, of at least so many that are there. */
function tooSmall(atLeast: number): string[] {
  const roles = ['button', 'checkbox', 'switch', 'combobox', 'textbox', 'tab'];
  const controls = roles.flatMap((role) => screen.queryAllByRole(role));
  if (controls.length < atLeast) throw new Error(`Only ${controls.length} controls are there.`);
  return controls.filter((control) => !isLargeEnough(control)).map((control) => control.outerHTML);
}

/** Where a press counts: the control, or the whole label around it. */
function isLargeEnough(control: Element): boolean {
  const boxes = [control, control.closest('label')].flatMap((node) => (node ? [node.getBoundingClientRect()] : []));
  return boxes.some(({ width, height }) => width >= 43.9 && height >= 43.9) || reachesAround(control);
}

/** Presses 21 px from the middle land on the control itself: it has a larger, unseen area. */
function reachesAround(control: Element): boolean {
  control.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = control.getBoundingClientRect();
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  const places = [
    [middleX - 21, middleY],
    [middleX + 21, middleY],
    [middleX, middleY - 21],
    [middleX, middleY + 21],
  ] as const;
  return places.every((place) => {
    const hit = document.elementFromPoint(...place);
    return hit !== null && (control.contains(hit) || (hit instanceof HTMLLabelElement && hit.control === control));
  });
}
