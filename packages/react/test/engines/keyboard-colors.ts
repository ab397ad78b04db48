import { describe, expect, test } from 'vitest';
import type { Engine } from './engine.js';
import { pageOf } from './page.js';

/** Tests what keys do in the controls of colors. @param current the engine, once it has started */
export function testColorKeys(current: () => Engine): void {
  const { engine, show, focused } = pageOf(current);

  describe.each([
    ['en', 'ltr', 'ArrowRight', 'ArrowLeft'],
    ['ar', 'rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const)('in %s (%s)', (lang, dir, more, less) => {
    const scope = { lang, dir } as const;
    const sent = () =>
      engine.evaluate(() => document.querySelector<HTMLInputElement>('input:not([type=range])')!.value);
    const focusedPart = () =>
      engine.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('[role=group] :is([role=slider], input)')];
        return all.indexOf(document.activeElement as HTMLElement);
      });
    /** Of the plane: chroma, in percent of the largest. */
    const chroma = () =>
      engine.evaluate(() => Number(document.querySelector('[role=slider]')!.getAttribute('aria-valuenow')));
    const lightness = () =>
      engine.evaluate(() => document.querySelector<HTMLInputElement>('input[type=range]')!.valueAsNumber);

    test('a color field is an area, three sliders and a text, each one tab stop', async () => {
      await show(['color-field/Playground'], scope);
      for (const part of [0, 1, 2, 3, 4]) {
        await engine.press('Tab');
        await expect.poll(focusedPart).toBe(part);
      }
      await engine.press('Shift+Tab');
      await expect.poll(focusedPart).toBe(3);
    });

    test(`in the area of a color field ${more} is more chroma and up is lighter`, async () => {
      await show(['color-field/Playground'], scope);
      const [before, color] = [await chroma(), await sent()];
      await engine.press('Tab', more, more);
      await expect.poll(chroma).toBeGreaterThan(before);
      expect(await sent()).not.toBe(color);
      await engine.press(less, less);
      await expect.poll(chroma).toBe(before);
      const light = await lightness();
      await engine.press('ArrowUp', 'ArrowUp');
      await expect.poll(lightness).toBeCloseTo(light + 0.02);
      await engine.press('ArrowDown');
      await expect.poll(lightness).toBeCloseTo(light + 0.01);
      await engine.press('PageUp');
      await expect.poll(lightness).toBeCloseTo(light + 0.11);
      await engine.press('Home');
      await expect.poll(chroma).toBe(0);
      await engine.press('End');
      await expect.poll(chroma).toBe(100);
    });

    test(`${more} is more on the sliders of a color field, and the text has the color`, async () => {
      await show(['color-field/Playground'], scope);
      const light = await lightness();
      await engine.press('Tab', 'Tab', more);
      await expect.poll(lightness).toBeGreaterThan(light);
      await engine.press('Home');
      await expect.poll(sent).toBe('#000000');
      await engine.press('End');
      await expect.poll(sent).toBe('#ffffff');
    });

    test(`${more} chooses the next swatch, past the end the first, and the group is one tab stop`, async () => {
      await show(['swatch/Playground', 'text-field/Playground'], scope);
      const values = await engine.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ value }) => value),
      );
      const chosen = () =>
        engine.evaluate(() => document.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value);
      const start = values.indexOf((await chosen())!);
      expect([values.length > 2, start >= 0]).toEqual([true, true]);
      const at = (offset: number) => values.at((start + offset) % values.length);
      await engine.press('Tab', more);
      await expect.poll(chosen).toBe(at(1));
      await engine.press(less, less);
      await expect.poll(chosen).toBe(at(-1));
      await engine.press('ArrowDown');
      await expect.poll(chosen).toBe(at(0));
      for (let step = start; step < values.length; step++) await engine.press('ArrowDown');
      await expect.poll(chosen).toBe(values[0]);
      await engine.press('Tab');
      await expect.poll(focused).toBe('input');
    });
  });
}
