import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineNames, type Engine } from '../../packages/react/test/engines/engine.js';
import { isInstalled, launch } from '../../packages/react/test/engines/launch.js';
import { openBrowser, openPage } from './browser-page.js';
import { createApp, packTarballs, runScript, serve } from './app.js';

// A small product: a list of stories, a form that the server checks, days. In two languages and three engines.
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const app = await createApp('desk', await packTarballs('desk', ['react', 'theme']));
  await runScript(app, 'build');
  server = await serve(app, 'next/dist/bin/next', ['start']);
});
afterAll(() => server?.stop());

test.each(['/en', '/ar', '/en/new', '/ar/new', '/en/days', '/ar/days'])(
  '%s hydrates without a message in the console, under a policy that requires a nonce',
  async (path) => {
    const browser = await openBrowser();
    const { complaints } = await openPage(browser, `${server.url}${path}`);
    // Pages that are loaded ahead are given up when the browser closes, or when a nearer one is loaded.
    const seen = complaints.filter((text) => !/_rsc=.*ERR_ABORTED/u.test(text));
    await browser.close();
    expect(seen).toEqual([]);
  },
);

const languages = ['en', 'ar'] as const;
type Language = (typeof languages)[number];
const say = {
  en: { withdrawn: 'Withdrawn', reading: 'Being read', day: /18 February|February 18/u, hijri: /1447/u },
  ar: { withdrawn: 'مسحوبة', reading: 'قيد القراءة', day: /١٨ فبراير/u, hijri: /١٤٤٧/u },
} satisfies Record<Language, unknown>;

describe.each(engineNames.filter(isInstalled))('in %s', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await launch(name);
  });
  afterAll(() => engine?.close());

  /** Opens a page and waits until React has taken it over: then its buttons have handlers. */
  async function open(path: string): Promise<void> {
    await engine.open(`${server.url}${path}`);
    const isHydrated = () =>
      Object.keys(document.querySelector('main *') ?? {}).some((key) => key.startsWith('__react'));
    await expect.poll(() => engine.evaluate(isHydrated), { timeout: 15_000 }).toBe(true);
  }

  const textOf = (selector: string): Promise<string> =>
    engine.evaluate((text: string) => document.querySelector(text)?.textContent ?? '', selector);

  const focus = (selector: string): Promise<void> =>
    engine.evaluate((text: string) => document.querySelector<HTMLElement>(text)!.focus(), selector);

  const values = (selector: string): Promise<string[]> =>
    engine.evaluate(
      (text: string) => [...document.querySelectorAll<HTMLInputElement>(text)].map(({ value }) => value),
      selector,
    );

  const type = async (selector: string, text: string): Promise<void> => {
    await focus(selector);
    await engine.press(...text);
  };

  describe.each(languages)('in %s', (lang) => {
    test('the table is sorted by a press of a header', async () => {
      await open(`/${lang}`);
      const order = () =>
        engine.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('[data-story]')].map((row) => row.dataset.story),
        );
      expect(await order()).toEqual(['loom', 'ferry', 'oven', 'well']);
      await focus('thead th:nth-of-type(4) button');
      await engine.press('Enter');
      await expect.poll(order).toEqual(['loom', 'oven', 'well', 'ferry']);
    });

    test('a story is withdrawn by its menu and a question, and the toast takes that back', async () => {
      await open(`/${lang}`);
      await focus('[data-story=well] button');
      await engine.press('Enter');
      await expect.poll(() => textOf('[role=menu]')).not.toBe('');
      await engine.press('End', 'Enter');
      await expect.poll(() => textOf('[role=alertdialog]')).not.toBe('');
      await engine.press('Shift+Tab', 'Enter');
      await expect.poll(() => textOf('[data-story=well]')).toContain(say[lang].withdrawn);
      await expect.poll(() => textOf('[data-toast]')).toContain('The well that answered');
      await focus('[data-toast] button');
      await engine.press('Enter');
      await expect.poll(() => textOf('[data-story=well]')).toContain(say[lang].reading);
    });

    test('the server finds what is wrong in a form: a list leads to each field, and what was typed stays', async () => {
      await open(`/${lang}/new`);
      await type('[name=title]', 'A');
      await type('[name=text]', 'The sea was calm.');
      await focus('main button[type=submit]');
      await engine.press('Enter');
      const reason = lang === 'ar' ? /ثلاثة أحرف/u : /three letters/u;
      const invalid = (field: string) =>
        engine.evaluate((text: string) => document.querySelector(text)!.getAttribute('aria-invalid'), field);
      const active = () =>
        engine.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.role);
      await expect.poll(() => textOf('main form [role=group][tabindex="-1"]')).toMatch(reason);
      await expect.poll(active).toBe('group');
      expect([await invalid('[name=title]'), await invalid('[name=text]')]).toEqual(['true', null]);
      expect(await values('[name=title], [name=text]')).toEqual(['A', 'The sea was calm.']);
      // Of the title, and of the day.
      expect(await engine.evaluate(() => document.querySelectorAll('main form a').length)).toBe(2);
      await focus('main form a');
      await engine.press('Enter');
      await expect.poll(active).toBe('title');
      await engine.press('b');
      await expect.poll(() => invalid('[name=title]')).toBe(null);
    });

    test('a form that is wrong is corrected, sent again and accepted', async () => {
      await open(`/${lang}/new`);
      await type('[name=title]', 'Abcd');
      await type('[name=text]', 'The sea was calm.');
      await focus('main button[type=submit]');
      await engine.press('Enter');
      await expect.poll(() => engine.evaluate(() => document.querySelectorAll('main form a').length)).toBe(1);
      await focus('main form a');
      await engine.press('Enter', ...(lang === 'ar' ? '٠٢٠١٢٠٢٦' : '01022026'));
      await focus('main button[type=submit]');
      await engine.press('Enter');
      await expect.poll(() => textOf('[data-sent]')).not.toBe('');
      expect(await textOf('main form [role=group][tabindex="-1"]')).toBe('');
      await expect.poll(() => textOf('[data-toast]')).not.toBe('');
    });

    test('a form with a date in the digits of the reader arrives as ISO', async () => {
      await open(`/${lang}/new`);
      await type('[name=title]', 'Abcd');
      await type('[name=text]', 'The sea was calm.');
      await engine.evaluate(() =>
        document.querySelector<HTMLElement>('[role=spinbutton], [role=group] input')!.focus(),
      );
      await engine.press(...(lang === 'ar' ? '٠٢٠١٢٠٢٦' : '01022026'));
      await focus('main button[type=submit]');
      await engine.press('Enter');
      await expect.poll(() => textOf('[data-sent]')).not.toBe('');
      const sent = await engine.evaluate(() => document.querySelector<HTMLElement>('[data-sent]')!.dataset.sent!);
      expect(JSON.parse(sent)).toMatchObject({
        title: 'Abcd',
        day: '2026-01-02',
        credit: 'pen',
        uses: 'read',
        language: lang,
      });
    });

    test('a day is chosen with the keyboard, and is written in both calendars', async () => {
      await open(`/${lang}/days`);
      await focus('main [role=grid] [tabindex="0"]');
      await engine.press('Enter');
      await expect.poll(() => textOf('[data-chosen]')).toMatch(say[lang].day);
      expect(await textOf('[data-chosen]')).toMatch(say[lang].hijri);
    });

    test('nothing is wider than a phone, in the direction of the language', async () => {
      for (const path of ['', '/new', '/days']) {
        await open(`/${lang}${path}`);
        const [direction, overflow] = await engine.evaluate(() => {
          document.body.style.width = '320px';
          const { direction: own } = getComputedStyle(document.querySelector('main')!);
          const frame = document.body.getBoundingClientRect();
          const out = [...document.querySelectorAll('main *')].filter((element) => {
            const { left, right, width } = element.getBoundingClientRect();
            return width > 0 && (left < frame.left - 1 || right > frame.right + 1);
          });
          return [own, out.map(({ outerHTML }) => outerHTML.slice(0, 120))] as const;
        });
        expect(direction).toBe(lang === 'ar' ? 'rtl' : 'ltr');
        expect(overflow).toEqual([]);
      }
    });
  });
});
