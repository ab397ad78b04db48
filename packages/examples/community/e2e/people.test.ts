import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineNames, type Engine } from '../../../react/test/engines/engine.js';
import { isInstalled, launch } from '../../../react/test/engines/launch.js';
import { act, linkTo, signIn, start, type Application } from './application.ts';

// `pages.test.ts` has built it.
let application: Application;
/** Sessions without a browser, asked for once: an address gets few letters in an hour. */
let sessions: { readonly huda: string; readonly amal: string };
beforeAll(async () => {
  application = await start();
  sessions = { huda: await signIn(application, 'huda'), amal: await signIn(application, 'amal') };
});
afterAll(() => application?.stop());

const say = {
  en: {
    letter: 'A letter is on its way',
    answer: 'On Sunday, as always',
    restored: /draft/iu,
    assign: /take|assign/iu,
  },
  ar: { letter: 'الرسالة في الطريق', answer: 'يوم الأحد كالعادة', restored: /مسوّدة/u, assign: /./u },
} as const;

/** Each engine and language has a member and a story of its own. */
const writers = {
  chromium: { en: ['salem', 'the-key'], ar: ['yusuf', 'silent-guest'] },
  firefox: { en: ['thomas', 'bicycle'], ar: ['fatima', 'letters'] },
  webkit: { en: ['dana', 'mirror'], ar: ['shamma', 'recipe'] },
} as const;

const hosts = { en: 'mariam', ar: 'noor' } as const;

describe.each(engineNames.filter(isInstalled))('in %s', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await launch(name);
  });
  afterAll(() => engine?.close());

  /** Opens a page and waits until React has taken it over. */
  async function open(path: string): Promise<void> {
    await engine.open(path.startsWith('http') ? path : `${application.url}${path}`);
    const isHydrated = () =>
      Object.keys(document.querySelector('main *') ?? {}).some((key) => key.startsWith('__react'));
    await expect.poll(() => engine.evaluate(isHydrated), { timeout: 30_000 }).toBe(true);
  }

  const text = (selector = 'main'): Promise<string> =>
    engine.evaluate((given: string) => document.querySelector<HTMLElement>(given)?.innerText ?? '', selector);
  const path = (): Promise<string> => engine.evaluate(() => location.pathname);
  const soon = { timeout: 30_000 };

  /** Types into a field once it can be written in, as a keyboard or a paste does. */
  async function type(selector: string, words: string): Promise<void> {
    const isReady = (given: string) => document.querySelector<HTMLInputElement>(given)?.readOnly === false;
    await expect.poll(() => engine.evaluate(isReady, selector), soon).toBe(true);
    await engine.evaluate(
      (given: string, typed: string) => {
        document.querySelector<HTMLElement>(given)!.focus();
        document.execCommand('insertText', false, typed);
      },
      selector,
      words,
    );
  }

  const press = (selector: string, index = 0): Promise<void> =>
    engine.evaluate(
      (given: string, at: number) => [...document.querySelectorAll<HTMLElement>(given)].at(at)!.click(),
      selector,
      index,
    );

  async function comeIn(person: string, language: 'en' | 'ar'): Promise<void> {
    const email = `${person}@community.example`;
    await open(`/${language}/sign-in`);
    await type('[name=email]', email);
    await press('main button[type=submit]');
    await expect.poll(() => text(), soon).toContain(say[language].letter);
    await open(linkTo(application, email));
    await press('main button[type=submit]');
    await expect.poll(path, soon).toBe(`/${language}`);
  }

  describe.each(['en', 'ar'] as const)('in %s', (language) => {
    const [writer, story] = writers[name][language];

    test('a visitor reads a story, in their own language where its member agreed', async () => {
      await open(`/${language}/stories`);
      // The members of the other engines have withdrawn one each.
      expect(await engine.evaluate(() => document.querySelectorAll('main article').length)).toBeGreaterThan(10);
      await open(`/${language}/stories/bread`);
      expect(await text('h1')).toBe(language === 'ar' ? 'خبز على المائدة الطويلة' : 'Bread on the long table');
    });

    test('a member comes in by a letter, replies, and the reply is there once', async () => {
      await comeIn(writer, language);
      await open(`/${language}/talks/sunday-breakfast`);
      const words = `${say[language].answer} ${name}`;
      await type('main form textarea', words);
      // Twice, as impatient people do.
      await press('main form button[type=submit]');
      await press('main form button[type=submit]');
      await expect.poll(() => text('main [role=list]'), soon).toContain(words);
      await open(`/${language}/talks/sunday-breakfast`);
      expect((await text('main [role=list]')).split(words)).toHaveLength(2);
    });

    test('a member asks something, and is at the page of the question', async () => {
      const words = language === 'ar' ? `من يفتح الباب في ${name}؟` : `Who reads aloud in ${name}?`;
      await open(`/${language}/listening`);
      await type('main [name=words]', words);
      await press('main button[type=submit]');
      await expect.poll(path, soon).toMatch(/\/listening\/[\w-]{30,}$/u);
      expect(await text()).toContain(words);
    });

    test('what a member has written of a story survives the end of the page', async () => {
      const words = language === 'ar' ? 'في الصباح وجدنا الباب مفتوحًا.' : 'In the morning that gate was open.';
      await open(`/${language}/stories/new`);
      await type('main textarea', words);
      const kept = language === 'ar' ? /محفوظ|حُفظ/u : /kept|saved/iu;
      await expect.poll(() => text(), soon).toMatch(kept);
      await open(`/${language}/stories/new`);
      await expect
        .poll(() => engine.evaluate(() => document.querySelector<HTMLTextAreaElement>('main textarea')!.value), soon)
        .toBe(words);
    });

    test('a use that its member withdraws is gone from the list and the feed at once', async () => {
      const feed = async () =>
        (await (await fetch(`${application.url}/${language}/feed.json`)).json()) as { items: { id: string }[] };
      expect((await feed()).items.some(({ id }) => id === story)).toBe(true);
      await open(`/${language}/mine/${story}`);
      // The first line is the consent to publish; the dialog asks once more.
      await press('main button[aria-label*=":"]');
      await expect.poll(() => text('[role=alertdialog]'), soon).not.toBe('');
      await press('[role=alertdialog] button');
      await expect.poll(async () => (await feed()).items.some(({ id }) => id === story), soon).toBe(false);
      const wall = await (await fetch(`${application.url}/${language}/stories`)).text();
      expect(wall).not.toContain(`/stories/${story}`);
      expect((await fetch(`${application.url}/${language}/stories/${story}`)).status).toBe(404);
    });

    test('a host takes what waits longest, and another host sees that', async () => {
      await comeIn(hosts[language], language);
      await open(`/${language}/care`);
      const before = await engine.evaluate(
        () => document.querySelectorAll('main section article, main section li').length,
      );
      expect(before).toBeGreaterThan(3);
      const asked = await act(
        application,
        'question.ask',
        { words: `Is ${name} heard in ${language}?`, language: 'en' },
        sessions.amal,
      );
      await open(`/${language}/listening/${asked.value!['question']!}`);
      expect(await text()).toContain(`Is ${name} heard in ${language}?`);
      const step = await act(
        application,
        'question.step',
        { question: asked.value!['question'], to: 'heard', due: '2027-03-01', language: 'en' },
        sessions.huda,
      );
      expect(step.ok).toBe(true);
      await open(`/${language}/listening/${asked.value!['question']!}`);
      expect(await text()).toMatch(language === 'ar' ? /هدى منصور/u : /Huda Mansour/u);
    });
  });
});
