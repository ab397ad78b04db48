import { afterEach, describe, expect, test } from 'vitest';
import type { Engine } from './engine.js';
import { pageOf } from './page.js';

/** Tests what keys do in stories. @param current the engine, once it has started */
export function testKeyboard(current: () => Engine): void {
  const { engine, show, focused, isShown, textOf } = pageOf(current);

  afterEach(async () => {
    const errors = await engine.evaluate(() => [...window.stories.errors]);
    if (errors.length > 0) throw new Error(errors.join('\n'));
  });

  test.each([
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const)('tabs in %s: %s is the next one, disabled tabs are skipped', async (dir, next, previous) => {
    await show(['tabs/WithDisabledTab'], { dir });
    await engine.press('Tab');
    await expect.poll(focused).toBe('tab Stories');
    await engine.press(next);
    await expect.poll(focused).toBe('tab Circles');
    await expect.poll(() => textOf('[role=tabpanel]:not([hidden])')).toContain('archive circle');
    await engine.press(previous);
    await expect.poll(focused).toBe('tab Stories');
    await engine.press('End');
    await expect.poll(focused).toBe('tab Circles');
    await engine.press('Home');
    await expect.poll(focused).toBe('tab Stories');
    await engine.press('Tab');
    await expect.poll(focused).toMatch(/^tabpanel /);
  });

  test('a select opens, moves, finds by letters, chooses and closes', async () => {
    await show(['select/Playground']);
    const highlighted = (): Promise<string | undefined> => textOf('[role=option][data-highlighted]');
    const value = (): Promise<string | undefined> => textOf('[role=combobox]');
    await engine.press('Tab', 'Enter');
    await expect.poll(() => isShown('[role=listbox]')).toBe(true);
    await engine.press('Home');
    await expect.poll(highlighted).toBe('Type circle');
    await engine.press('ArrowDown');
    await expect.poll(highlighted).toBe('Archive circle');
    await engine.press('w');
    await expect.poll(highlighted).toBe('Welcome circle');
    await engine.press('Escape');
    await expect.poll(() => isShown('[role=listbox]')).toBe(false);
    await expect.poll(value).toBe('Archive circle');
    await engine.press('ArrowDown');
    await expect.poll(() => isShown('[role=listbox]')).toBe(true);
    await engine.press('ArrowDown', 'Enter');
    await expect.poll(() => isShown('[role=listbox]')).toBe(false);
    await expect.poll(value).toBe('Welcome circle');
    await expect.poll(focused).toBe('combobox Welcome circle');
  });

  test('letters choose in a closed select', async () => {
    await show(['select/Playground']);
    await engine.press('Tab', 't');
    await expect.poll(() => textOf('[role=combobox]')).toBe('Type circle');
    expect(await isShown('[role=listbox]')).toBe(false);
  });

  test('a dialog takes the focus, keeps it, closes with Escape and gives the focus back', async () => {
    await show(['dialog/Playground']);
    const isInside = (): Promise<boolean> =>
      engine.evaluate(() => document.querySelector('dialog')?.contains(document.activeElement) ?? false);
    await engine.press('Tab', 'Enter');
    await expect.poll(() => isShown('dialog')).toBe(true);
    await expect.poll(isInside).toBe(true);
    // Further, and the focus is in the browser's own interface, which these drivers do not show.
    const stops: string[] = [];
    for (let step = 0; step < 4 && stops.at(-1) !== 'button Keep it'; step++) {
      await engine.press('Tab');
      stops.push(await focused());
    }
    expect(stops).toEqual(expect.arrayContaining(['button Withdraw', 'button Keep it']));
    await engine.evaluate(() => document.querySelector<HTMLElement>('[data-story] > button')!.focus());
    expect(await isInside()).toBe(true);
    await engine.press('Escape');
    await expect.poll(() => isShown('dialog')).toBe(false);
    await expect.poll(focused).toBe('button Withdraw my story');
  });

  test('an alert starts on the answer that changes nothing', async () => {
    await show(['dialog/Alert']);
    await engine.press('Tab', 'Enter');
    await expect.poll(focused).toBe('button Keep it');
    await engine.press('Enter');
    await expect.poll(() => isShown('dialog')).toBe(false);
  });

  test('a tooltip opens with the focus, closes with Escape and when the focus leaves', async () => {
    await show(['tooltip/Sides']);
    const tooltip = '[role=tooltip]';
    await engine.press('Tab');
    await expect.poll(() => isShown(tooltip)).toBe(true);
    await engine.press('Escape');
    await expect.poll(() => isShown(tooltip)).toBe(false);
    await expect.poll(focused).toBe('button Above');
    await engine.press('Tab', 'Shift+Tab');
    await expect.poll(() => isShown(tooltip)).toBe(true);
    await engine.evaluate(() => (document.activeElement as HTMLElement).blur());
    await expect.poll(() => isShown(tooltip)).toBe(false);
  });

  test.each([
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const)('a menubar in %s: %s goes to the next menu, Escape to its item', async (dir, next, previous) => {
    await show(['menubar/Playground'], { dir });
    await engine.press('Tab', 'ArrowDown');
    await expect.poll(focused).toContain('New story');
    await engine.press(next);
    await expect.poll(focused).toBe('menuitem Quotation');
    await engine.press('Escape');
    await expect.poll(focused).toBe('menuitem Text');
    await engine.press(previous);
    await expect.poll(focused).toBe('menuitem Story');
  });

  test('a navigation shows a panel, goes into it and returns with Escape', async () => {
    await show(['navigation-menu/Playground']);
    await engine.press('Tab', 'Enter', 'ArrowDown');
    await expect.poll(focused).toBe('a New this week');
    await engine.press('Escape');
    await expect.poll(focused).toBe('button Stories');
  });

  test('a drawer takes the focus and gives it back', async () => {
    await show(['drawer/Playground']);
    await engine.press('Tab', 'Enter');
    await expect.poll(() => isShown('dialog')).toBe(true);
    await engine.press('Escape');
    await expect.poll(() => isShown('dialog')).toBe(false);
    await expect.poll(focused).toBe('button Filter stories');
  });

  test('a list of commands searches, chooses, and gives the focus back', async () => {
    await show(['command/Playground']);
    await engine.press('Tab', 'Enter');
    await expect.poll(focused).toBe('combobox');
    await engine.press('t', 'e', 'l', 'l');
    await expect.poll(() => textOf('[role=option][data-highlighted] bdi')).toBe('Write a story');
    await engine.press('Enter');
    await expect.poll(() => isShown('dialog')).toBe(false);
    await expect.poll(focused).toContain('button Go to anything');
  });

  test.each([
    ['ltr', 'ArrowRight'],
    ['rtl', 'ArrowLeft'],
  ] as const)('a lightbox in %s: %s is the next picture, and focus returns to the small one', async (dir, next) => {
    await show(['lightbox/Playground'], { dir });
    await engine.press('Tab', 'Enter');
    await expect.poll(() => isShown('dialog')).toBe(true);
    await engine.press(next);
    const shown = () =>
      engine.evaluate(() => document.querySelector('.ws-lightbox-figure:not([inert]) img')?.getAttribute('alt'));
    await expect.poll(shown).toContain('loom');
    await engine.press('Escape');
    await expect.poll(() => isShown('dialog')).toBe(false);
    const name = () => engine.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await expect.poll(name).toContain('loom');
  });

  test('the arrow keys move the handle of a splitter', async () => {
    await show(['splitter/Playground']);
    const value = () =>
      engine.evaluate(() => document.querySelector('[role=separator]')!.getAttribute('aria-valuenow'));
    await engine.evaluate(() => document.querySelector<HTMLElement>('[role=separator]')!.focus());
    await engine.press('ArrowRight', 'ArrowRight');
    await expect.poll(value).toBe('60');
  });

  test.each(['checkbox/Playground', 'switch/Playground'])('Space changes %s', async (story) => {
    await show([story]);
    const checked = (): Promise<boolean> => engine.evaluate(() => document.querySelector('input')!.checked);
    const before = await checked();
    await engine.press('Tab', ' ');
    await expect.poll(checked).toBe(!before);
  });

  test('a number field takes digits of another script', async () => {
    await show(['text-field/Types']);
    await engine.evaluate(() => document.querySelector<HTMLElement>('input[type=number]')!.focus());
    await engine.press('١', '٢');
    const value = () => engine.evaluate(() => document.querySelector<HTMLInputElement>('input[type=number]')!.value);
    await expect.poll(value).toBe('12');
  });

  test('an Arabic address that begins with its number does not change its direction', async () => {
    await show(['text-field/Types']);
    await engine.evaluate(() => document.querySelector<HTMLElement>('input[type=text]')!.focus());
    for (const key of ['١', '٢', ' ', 'ش']) {
      await engine.press(key);
      const direction = await engine.evaluate(() => getComputedStyle(document.activeElement!).direction);
      expect(direction).toBe('rtl');
    }
  });

  describe.each([
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const)('in %s', (dir, more, less) => {
    const inputs = (selector: string): Promise<string[]> =>
      engine.evaluate(
        (text: string) => [...document.querySelectorAll<HTMLInputElement>(text)].map(({ value }) => value),
        selector,
      );

    test(`${more} and up are more on a slider, and its thumbs do not pass each other`, async () => {
      await show(['slider/Range'], { dir });
      const thumbs = () => inputs('input[type=range]');
      await engine.press('Tab', more);
      await expect.poll(thumbs).toEqual(['1975', '2005']);
      await engine.press('ArrowUp', less, less);
      await expect.poll(thumbs).toEqual(['1970', '2005']);
      await engine.press('End', more);
      await expect.poll(thumbs).toEqual(['2005', '2005']);
    });

    test(`${more} chooses the next segment`, async () => {
      await show(['segmented-control/Playground'], { dir });
      await engine.press('Tab', more);
      await expect.poll(() => inputs('input:checked')).toEqual(['voices']);
      await engine.press(less, less);
      await expect.poll(() => inputs('input:checked')).toEqual(['list']);
    });

    test(`${more} moves to the next control of a toolbar, past what is disabled`, async () => {
      await show(['toolbar/Playground'], { dir });
      await engine.press('Tab', more, more, more);
      await expect.poll(focused).toBe('button Undo');
      await engine.press(more, more);
      await expect.poll(focused).toBe('button Bold');
    });
  });

  test('a number field takes digits of every script, and is corrected when focus leaves', async () => {
    await show(['number-field/Playground', 'text-field/Playground']);
    const sent = () => engine.evaluate(() => document.querySelector<HTMLInputElement>('input[type=number]')!.value);
    await engine.press('Tab', '٩');
    await expect.poll(sent).toBe('9');
    await engine.press('۹', 'Tab');
    await expect.poll(sent).toBe('12');
  });

  test('the list of what is wrong in a form has focus, and its link goes to the field', async () => {
    await show(['form/Playground']);
    await engine.press('Tab', 'Enter');
    await expect.poll(focused).toMatch(/^group /);
    await engine.press('Tab', 'Enter');
    await expect.poll(focused).toBe('input');
    await engine.press('a');
    const title = () => engine.evaluate(() => document.querySelector<HTMLInputElement>('[name=title]')!.value);
    await expect.poll(title).toBe('a');
  });

  test('a code takes digits of every script, writes over its characters and no more than there are', async () => {
    await show(['pin-field/OtherDigits']);
    const value = () => engine.evaluate(() => document.querySelector('input')!.value);
    await engine.press('Tab', '٩', '۹', '7', 'a');
    await expect.poll(value).toBe('997');
    await engine.press('ArrowLeft', '8', '1', '2', '3', '4');
    await expect.poll(value).toBe('998123');
  });

  test('a text becomes a field, and a text again', async () => {
    await show(['editable/Playground']);
    await engine.press('Tab', 'Enter');
    await expect.poll(focused).toBe('input');
    await engine.press('a', 'Enter');
    await expect.poll(focused).toMatch(/^button a/);
  });

  test('a combobox finds while people type, Enter chooses and Escape closes the list alone', async () => {
    await show(['combobox/Search']);
    const value = () => engine.evaluate(() => document.querySelector<HTMLInputElement>('[role=combobox]')!.value);
    await engine.press('Tab', 'n', 'i', 'g');
    await expect.poll(() => isShown('[role=listbox]')).toBe(true);
    await engine.press('Enter');
    await expect.poll(value).toBe('Night circle');
    await engine.press('ArrowDown');
    await expect.poll(() => isShown('[role=listbox]')).toBe(true);
    await engine.press('Escape');
    await expect.poll(() => isShown('[role=listbox]')).toBe(false);
    expect(await value()).toBe('Night circle');
  });

  test('arrow keys move the focus in a list box, and Space chooses', async () => {
    await show(['list-box/Several']);
    await engine.press('Tab', 'ArrowDown', ' ');
    const second = () => engine.evaluate(() => document.querySelectorAll('[role=option]')[1]!.ariaSelected);
    await expect.poll(second).toBe('true');
  });

  test.each([
    ['en', 'ltr', 'ArrowRight'],
    ['ar', 'rtl', 'ArrowLeft'],
  ] as const)('a date picker opens, moves as it is seen and chooses: %s', async (lang, dir, forth) => {
    await show(['date-picker/ByKeyboard'], { lang, dir });
    const value = () => engine.evaluate(() => document.querySelector<HTMLInputElement>('input[type=date]')!.value);
    await engine.evaluate(() => document.querySelector<HTMLElement>('[data-picker]')!.focus());
    await engine.press('Enter');
    await expect.poll(() => isShown('[role=dialog]')).toBe(true);
    await engine.press(forth, 'ArrowDown', 'Enter');
    await expect.poll(() => isShown('[role=dialog]')).toBe(false);
    await expect.poll(value).toBe('2026-11-26');
  });

  test.each([
    ['en', 'ltr', 'ArrowRight', 'ArrowLeft'],
    ['ar', 'rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const)('a tree opens and closes as it is seen: %s', async (lang, dir, into, out) => {
    await show(['tree/Playground'], { lang, dir });
    const expanded = () =>
      engine.evaluate(() => document.querySelector('[data-value=voices]')!.getAttribute('aria-expanded'));
    await engine.press('Tab', 'End', 'ArrowUp', into);
    await expect.poll(expanded).toBe('true');
    await engine.press(into, out, out);
    await expect.poll(expanded).toBe('false');
  });

  test('letters are typed into a text field', async () => {
    await show(['text-field/Playground']);
    await engine.press('Tab', 'a', 'b', 'c');
    await expect.poll(() => engine.evaluate(() => document.querySelector('input')!.value)).toMatch(/abc/);
  });
}
