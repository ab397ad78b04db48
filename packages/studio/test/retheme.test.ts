import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Manifest, PairRecord } from '../src/data/types.js';
import type { paintedContrast, readColor } from '../src/parts/painted-color.js';
import { root } from './build-storybook.js';
import { bundle } from './bundle.js';
import { choose, openPreview } from './open.js';
import { openStorybook } from './storybook.js';

const storybook = inject('storybook');
const newMessage = 'Close the gate behind you';
/** A seed far from every brand's paper. The backgrounds of cards and dialogs and the text on buttons derive from it. */
const newPaper = [0.93, 0.03, 200];

let folder: string;
const opened = openStorybook();
let brand: string;

/** What the browser showed and loaded for one theme. */
interface Snapshot {
  readonly styles: Record<string, string>;
  readonly closeLabel: string;
  readonly scripts: Record<string, string>;
}
let before: Snapshot;
let after: Snapshot;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wusum-retheme-'));
  const manifest = JSON.parse(await readFile(join(storybook, 'theme/data/manifest.json'), 'utf8')) as Manifest;
  brand = manifest.defaultBrand;
  await retheme(brand);
  before = await takeSnapshot();
  opened.served.useTheme(join(folder, 'out/theme'));
  after = await takeSnapshot();
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('one seed and one message, edited and compiled', () => {
  test.each(['Button', 'Card', 'Dialog'])('re-theme %s in the same built Storybook', (component) => {
    expect(before.styles[component]).toBeTruthy();
    expect(after.styles[component]).not.toBe(before.styles[component]);
  });

  test('change the text that a component shows on its own', () => {
    expect(after.closeLabel).toContain(newMessage);
    expect(before.closeLabel).not.toContain(newMessage);
  });

  test('change no script: each one that the page loads is the built one, byte for byte', async () => {
    expect(Object.keys(after.scripts).length).toBeGreaterThan(5);
    const built: Record<string, string> = {};
    for (const path of Object.keys({ ...before.scripts, ...after.scripts }))
      built[path] = sha(await readFile(join(storybook, path)));
    expect({ ...built, ...after.scripts }).toEqual({ ...built, ...before.scripts });
    expect({ ...built, ...after.scripts }).toEqual(built);
  });

  test('keep every contrast pair, as this browser paints it', async () => {
    const pairs = (await newPairs()).filter((pair) => pair.brand === brand);
    expect(pairs.length).toBeGreaterThan(200);
    const page = await opened.browser.newPage();
    await openPreview(page, opened.served.url, 'start-welcome--welcome');
    expect(await paintedBelowTarget(page, pairs)).toEqual([]);
    await page.close();
  });
});

describe('French and Urdu, added by data', () => {
  const playground = 'components-button--playground';

  test('are in the language menu of the toolbar', async () => {
    const page = await opened.browser.newPage({ viewport: { width: 1440, height: 900 } });
    opened.served.useTheme(join(folder, 'out/theme'));
    await page.goto(`${opened.served.url}?path=/story/${playground}`);
    const options = page.locator('option[value="fr"], option[value="ur"]');
    await options.last().waitFor({ state: 'attached' });
    expect(await options.allTextContents()).toEqual(['Français', 'اردو']);
    await page.close();
  });

  test('set language and direction of the page; a story without words in them is in English under a note', async () => {
    const page = await opened.browser.newPage();
    opened.served.useTheme(join(folder, 'out/theme'));
    await openPreview(page, opened.served.url, playground, 'story', '&globals=lang:en');
    const english = await page.locator('#storybook-root button').allInnerTexts();
    for (const [lang, dir, name] of [
      ['ur', 'rtl', 'Urdu'],
      ['fr', 'ltr', 'French'],
    ] as const) {
      await choose(page, { lang });
      await expect
        .poll(() => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), soon)
        .toEqual([lang, dir]);
      const story = page.locator('#storybook-root [lang="en"]').first();
      await expect.poll(() => story.locator('button').allInnerTexts(), soon).toEqual(english);
      expect(await story.getAttribute('dir')).toBe('ltr');
      expect(await story.innerText()).toContain(name);
    }
    await page.close();
  });
});

test('a page that was open during an edit shows the same colours and numbers as a page that is opened later', async () => {
  const page = await opened.browser.newPage({ viewport: { width: 1440, height: 900 } });
  opened.served.useTheme(undefined);
  await page.goto(`${opened.served.url}?path=/story/${colour}&globals=brand:${brand};mode:light;lang:en`);
  const shown = page.frameLocator('#storybook-preview-iframe');
  await shown.locator('#every-pair').waitFor();
  const frame = page.frames().find((one) => one.url().includes('iframe.html'))!;
  await expect.poll(async () => (await numbersOf(frame)).ramps.join(), soon).toMatch(/^[\d.,]+$/);
  const [old, selvedge] = [await numbersOf(frame), await selvedgeOf(page)];
  opened.served.useTheme(join(folder, 'out/theme'));
  const sheets = ['theme.css', 'ramps.css'].map((name) => readFile(join(folder, 'out/theme', name), 'utf8'));
  const css = (await Promise.all(sheets)).join('');
  await emit(frame, 'wusum:theme-patch', { serial: 1, css });
  await expect.poll(async () => (await numbersOf(frame)).ramps, soon).not.toEqual(old.ramps);
  expect((await numbersOf(frame)).pairs).toEqual(old.pairs);
  await emit(frame, 'wusum:theme-written', {});
  await expect.poll(async () => (await numbersOf(frame)).pairs, soon).not.toEqual(old.pairs);

  const fresh = await opened.browser.newPage();
  await openPreview(fresh, opened.served.url, colour, 'story', `&globals=brand:${brand};mode:light;lang:en`);
  await expect.poll(() => numbersOf(fresh), soon).toEqual(await numbersOf(frame));
  await expect.poll(() => selvedgeOf(page), soon).not.toBe(selvedge);
  await Promise.all([page.close(), fresh.close()]);
});

const colour = 'foundations-colour--colour';
const soon = { timeout: 60_000 };

/** The ratios below the ramps, measured on the page, and those of the pairs, from the compiler. */
const numbersOf = async (page: Page | Frame): Promise<{ ramps: string[]; pairs: string[] }> => ({
  ramps: await page.locator('[data-ratio]').allInnerTexts(),
  pairs: await page.locator('#every-pair summary, #every-pair small').allInnerTexts(),
});

/** Emits an event on Storybook's channel, as the development server does. */
const emit = (frame: Frame, event: string, payload: object): Promise<void> =>
  frame.evaluate(([name, data]) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit(name, data), [event, payload] as const);

/** The selvedge at the manager's edge, drawn by script in the manager's colours. */
const selvedgeOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.style.getPropertyValue('--wsb-selvedge'));

/** Arguments of Node that run the command from its sources. */
const wusum = [
  '--conditions=wusum-source',
  '--import',
  join(root, 'scripts/source-loader.mjs'),
  join(root, 'packages/cli/src/bin.ts'),
];

/** Copies the tokens, edits a seed and a message of the default brand, and compiles them to `out` in the same folder. */
async function retheme(id: string): Promise<void> {
  const tokens = join(folder, 'tokens');
  await cp(join(root, 'tokens'), tokens, { recursive: true });
  await edit(join(tokens, 'brands', id, 'color.tokens.json'), (file) => {
    at(file, 'color', 'seed', 'paper').$value = { colorSpace: 'oklch', components: newPaper };
  });
  await edit(join(tokens, 'brands', id, 'words.en.json'), (file) => {
    file['dialog.close'] = newMessage;
  });
  await addLanguages(tokens);
  const child = spawn(
    process.execPath,
    [...wusum, 'build', '--platform', 'theme', '--tokens', tokens, '--out', join(folder, 'out')],
    { cwd: root },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0) throw new Error(`The edited tokens did not compile:\n${output}`);
}

const added = { fr: { locale: 'fr', name: 'Français' }, ur: { locale: 'ur-u-nu-arabext', name: 'اردو' } };

/** Adds French and Urdu to the tokens: to the languages of the brands, and a message in each. */
async function addLanguages(tokens: string): Promise<void> {
  const files = await readdir(tokens, { recursive: true });
  for (const path of files.filter((file) => /(?:^|[/\\])brand\.json$/u.test(file)))
    await edit(join(tokens, path), ({ languages }) => {
      if (languages) Object.assign(languages, added);
    });
  await writeFile(join(tokens, 'content/words.fr.json'), JSON.stringify({ 'dialog.close': 'Fermer' }));
  await writeFile(join(tokens, 'content/words.ur.json'), JSON.stringify({ 'dialog.close': 'بند کریں' }));
  await edit(join(tokens, 'wusum.resolver.json'), (file) => {
    const { content } = at(file, 'sets', 'semantic', '$extensions', 'org.wusum');
    (content as string[]).push('content/words.fr.json', 'content/words.ur.json');
  });
}

type Group = Record<string, unknown>;

async function edit(path: string, change: (file: Group) => void): Promise<void> {
  const file = JSON.parse(await readFile(path, 'utf8')) as Group;
  change(file);
  await writeFile(path, JSON.stringify(file, null, 2));
}

function at(file: Group, ...path: string[]): Group {
  return path.reduce<Group>((group, name) => {
    const next = group[name];
    if (typeof next !== 'object' || next === null) throw new Error(`The default brand does not set ${path.join('.')}.`);
    return next as Group;
  }, file);
}

/** Opens three components in a new page; collects their styles and the scripts that the page loads. */
async function takeSnapshot(): Promise<Snapshot> {
  const page = await opened.browser.newPage({ reducedMotion: 'reduce' });
  const scripts: Record<string, string> = {};
  await page.route(/\.m?js(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    scripts[route.request().url().slice(opened.served.url.length).replace(/\?.*$/, '')] = sha(body);
    await route.fulfill({ response, body });
  });
  const styles: Record<string, string> = {};
  const stories = await storyIds();
  await openPreview(page, opened.served.url, stories.button);
  await choose(page, { brand, mode: 'light', lang: 'en' });
  styles.Button = await paint(page, '#storybook-root button');
  await openPreview(page, opened.served.url, stories.card);
  styles.Card = await paint(page, '#storybook-root [class*="ws-card"], #storybook-root > * > *');
  await openPreview(page, opened.served.url, stories.dialog);
  await page.waitForSelector('[role=dialog]');
  styles.Dialog = await paint(page, '[role=dialog]');
  const closeLabel = await page.locator('[role=dialog]').evaluate((dialog) => {
    const buttons = [...dialog.querySelectorAll('button')];
    return buttons.map((button) => `${button.getAttribute('aria-label') ?? ''} ${button.textContent}`).join(' | ');
  });
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
  return { styles, closeLabel, scripts };
}

async function storyIds(): Promise<{ button: string; card: string; dialog: string }> {
  const { entries } = JSON.parse(await readFile(join(storybook, 'index.json'), 'utf8')) as {
    entries: Record<string, unknown>;
  };
  const find = (id: string) => {
    if (!(id in entries)) throw new Error(`There is no story ${id}.`);
    return id;
  };
  return {
    button: find('components-button--playground'),
    card: find('components-card--playground'),
    dialog: find('components-dialog--open'),
  };
}

/** Computed colours and edges of an element. */
const paint = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const style = getComputedStyle(element);
      return [style.color, style.backgroundColor, style.borderTopColor, style.boxShadow].join(' ');
    });

const sha = (body: Buffer): string => createHash('sha256').update(body).digest('hex');

const newPairs = async (): Promise<PairRecord[]> =>
  JSON.parse(await readFile(join(folder, 'out/theme/data/pairs.json'), 'utf8')) as PairRecord[];

/** Pairs whose painted ratio is under the target. Screens have 256 steps of each colour, hence the margin of 0.05. */
async function paintedBelowTarget(page: Page, pairs: readonly PairRecord[]): Promise<string[]> {
  await page.addScriptTag({ content: await bundle('src/parts/painted-color.ts', 'painted') });
  return page.evaluate((all) => {
    const below: string[] = [];
    const places = new Map<string, HTMLElement>();
    for (const pair of all) {
      const key = `${pair.mode} ${pair.contrast}`;
      let place = places.get(key);
      if (!place) {
        place = document.body.appendChild(document.createElement('div'));
        Object.assign(place.dataset, { brand: pair.brand, mode: pair.mode, contrast: pair.contrast });
        places.set(key, place);
      }
      const color = (path: string) => globalThis.painted.readColor(`--ws-${path.replaceAll('.', '-')}`, place);
      const ratio = globalThis.painted.paintedContrast(color(pair.foreground), color(pair.background));
      if (ratio < pair.target - 0.05)
        below.push(`${key} ${pair.foreground} on ${pair.background}: ${ratio.toFixed(2)} of ${pair.target}`);
    }
    return below;
  }, pairs as PairRecord[]);
}

declare global {
  var painted: { readColor: typeof readColor; paintedContrast: typeof paintedContrast };
}

test('the built Storybook contains no path of the machine that built it', async () => {
  const files: string[] = [];
  for (const entry of await readdir(storybook, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|json|html|css)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    if ((await readFile(path, 'utf8')).includes(root.replace(/[/\\]$/, ''))) files.push(path.slice(storybook.length));
  }
  expect(files).toEqual([]);
});
