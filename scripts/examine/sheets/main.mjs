/**
 * Contact sheets of what the platforms draw, to look at: logos, patterns, marks of members, cards, mails and pages of books,
 * of all brands and in both languages. `npm run examine -- sheets [--out=FOLDER]`; default: `.cache/sheets`.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { launchOptions } from '../../browser.mjs';
import { at, root } from '../../run/paths.mjs';
import { getCopy } from '../../../packages/studio/src/copy/index.ts';
import { sampleValues } from '../../../packages/studio/src/pages/platforms/mails/sample-values.ts';

const mustache = createRequire(at('packages', 'studio', 'package.json'))('mustache');
const given = process.argv.find((arg) => arg.startsWith('--out='))?.slice(6);
const out = given === undefined ? at('.cache', 'sheets') : resolve(given);
const drawn = at('.cache', 'platforms');
const theme = at('packages', 'theme', 'dist', 'theme');
const brands = readdirSync(at('tokens', 'brands'));
const languages = ['en', 'ar'];

const urlOf = (...path) => pathToFileURL(join(...path)).href;
const filesIn = (folder, ending) => readdirSync(folder).filter((name) => name.endsWith(ending));
const picture = (path, height) =>
  `<figure><img src="${pathToFileURL(path).href}" style="height:${height}px"><figcaption>${path.split('/').at(-1)}</figcaption></figure>`;
const rowsOf = (cells) =>
  brands.map((brand) => `<h2>${brand}</h2><div class="row">${cells(brand).join('')}</div>`).join('');

/** Pages that are pictures of files. */
const sheets = {
  logos: () =>
    rowsOf((brand) =>
      filesIn(join(out, 'logos', brand), '.svg')
        .filter((name) => /\.(?:color|inverse)\.svg$/u.test(name))
        .map((name) => picture(join(out, 'logos', brand, name), name.includes('stacked') ? 96 : 48)),
    ),
  icons: () =>
    rowsOf((brand) =>
      [...filesIn(join(drawn, 'icons', brand), '.png'), 'icon.svg', 'favicon.ico'].map((name) =>
        picture(join(drawn, 'icons', brand, name), name === 'favicon.ico' ? 32 : 96),
      ),
    ),
  patterns: () =>
    rowsOf((brand) =>
      ['pattern', 'band'].map((name) => {
        const url = urlOf(theme, 'marks', brand, `${name}.svg`);
        return `<figure><div class="cloth" style="background-image:url('${url}')"></div><figcaption>${name}</figcaption></figure>`;
      }),
    ),
  cards: () =>
    rowsOf((brand) =>
      filesIn(join(drawn, 'cards', brand), '.png').map((name) => picture(join(drawn, 'cards', brand, name), 200)),
    ),
  members: async () => {
    const { memberMark } = await import(at('packages', 'mark', 'dist', 'member.js'));
    const ids = Array.from({ length: 4000 }, (_, index) => `member ${index}`);
    const rows = await Promise.all(
      brands.map(async (brand) => {
        const { mark } = Object.values(await import(join(theme, 'brands', `${brand}.js`))).find((value) => value?.mark);
        const cells = [0, 1500, 3900].flatMap((from) =>
          ids.slice(from, from + 12).map((id, index) => {
            const { viewBox, body } = memberMark(mark, id, { among: ids });
            const size = [24, 32, 48, 72][index % 4];
            return `<svg class="member" viewBox="${viewBox}" width="${size}" height="${size}">${body}</svg>`;
          }),
        );
        return `<h2>${brand}</h2><div class="row">${cells.join('')}</div>`;
      }),
    );
    return rows.join('');
  },
};

const style = `
body { margin: 24px; font: 11px/1.4 sans-serif; background: #f2f2f2; color: #222; }
.row { display: flex; flex-wrap: wrap; gap: 20px; align-items: end; }
figure { margin: 0; } figcaption { margin-top: 6px; color: #555; }
.cloth { width: 480px; height: 240px; background-size: 160px auto; }
.member { background: #fff; border-radius: 22%; } .member .ws-member { color: #a3322b; }
`;

/** Builds the logo files: Storybook shows the other platforms, whose files are there already. */
function buildLogos() {
  const wusum = at('packages', 'cli', 'dist', 'bin.js');
  const args = [wusum, 'build', '--platform', 'logos', '--out', out];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

mkdirSync(out, { recursive: true });
buildLogos();
const browser = await chromium.launch(launchOptions());
try {
  const save = async (page, name) => {
    await page.screenshot({ path: join(out, `${name}.png`), fullPage: true });
    process.stdout.write(`✓ ${join(out, `${name}.png`)}\n`);
  };
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  for (const [name, draw] of Object.entries(sheets)) {
    const path = join(out, `${name}.html`);
    writeFileSync(
      path,
      `<!doctype html><meta charset="utf-8"><title>${name}</title><style>${style}</style>${await draw()}`,
    );
    await page.goto(pathToFileURL(path).href, { waitUntil: 'networkidle' });
    await save(page, name);
  }
  for (const brand of brands)
    for (const lang of languages) {
      await page.goto(urlOf(drawn, 'book', brand, `book.${lang}.html`), { waitUntil: 'networkidle' });
      await save(page, `book-${brand}-${lang}`);
    }
  await page.setViewportSize({ width: 640, height: 900 });
  for (const brand of brands)
    for (const name of filesIn(join(drawn, 'mails', brand), '.html')) {
      const lang = name.split('.').at(-2);
      const values = sampleValues((key, given) => getCopy(key, lang, given), lang);
      const folder = join(drawn, 'mails', brand);
      const filled = mustache
        .render(readFileSync(join(folder, name), 'utf8'), values)
        .replaceAll(/https:\/\/[^\s"'<>]*\/((?:mark|band)\.png)/gu, (_, picture) => urlOf(folder, picture));
      const path = join(out, `mail-${brand}-${name}`);
      writeFileSync(path, filled);
      await page.goto(pathToFileURL(path).href, { waitUntil: 'networkidle' });
      await save(page, `mail-${brand}-${name.replace(/\.html$/u, '')}`);
    }
} finally {
  await browser.close();
}
