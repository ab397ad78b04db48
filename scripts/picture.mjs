/**
 * Draws docs/images/brands.png: one component tree in every brand, light and dark, English and Arabic.
 * `npm run picture` builds the packages and provides Chromium.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { chromium } from 'playwright';
import { launchOptions } from './browser.mjs';
import { at } from './run/paths.mjs';

// Packages are resolved by name, as in an app, from a package that depends on them.
const fromStudio = createRequire(at('packages', 'studio', 'package.json'));
const load = (name) => import(pathToFileURL(fromStudio.resolve(name)).href);

const { Badge, Brand, BrandMark, Button, Card, Heading, Pattern, registerBrands, Stack, Text } =
  await load('@wusum/react');
const { brands } = await load('@wusum/theme/brands');
registerBrands(...brands);

/** The copy of the example page; empty for a brand without copy of its own. */
function copyOf(brand, lang) {
  const file = at('packages', 'examples', 'community', 'words', `${brand}.${lang}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** A title, a story card and a button, with the brand's own text. */
function story(brand, lang) {
  const copy = { ...copyOf('default', lang), ...copyOf(brand.id, lang) };
  const text = (key) => copy[key];
  return h(
    Stack,
    { gap: 4 },
    h(
      Stack,
      { direction: 'row', gap: 3, align: 'center' },
      h(BrandMark, { size: 'md', decorative: true }),
      h(Heading, { level: 3, size: 4 }, brand.names[lang]),
    ),
    h(Heading, { level: 2, size: 2 }, text('hero.title')),
    h(
      Card,
      {},
      h(
        Stack,
        { gap: 3, align: 'start' },
        h(Badge, { color: 'accent' }, text('nav.voices')),
        h(Heading, { level: 3, size: 3 }, text('voices.story-2.title')),
        h(Text, { color: 'muted' }, text('voices.story-2.text')),
        h(Button, { size: 'sm' }, text('voices.read')),
      ),
    ),
    h(Button, { variant: 'solid', color: 'accent' }, text('hero.action')),
  );
}

const otherMode = { light: 'dark', dark: 'light' };

function panel(brand, lang) {
  const mode = lang === 'en' ? brand.defaults.mode : otherMode[brand.defaults.mode];
  const inside = h('div', { className: 'inside' }, story(brand, lang));
  return h(
    Brand,
    { key: `${brand.id} ${lang}`, className: 'panel', brand: brand.id, mode, lang },
    inside,
    h(Pattern, { variant: 'band' }),
  );
}

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<link rel="stylesheet" href="/theme/fonts.css"><link rel="stylesheet" href="/theme/theme.css">
<link rel="stylesheet" href="/react/reset.css"><link rel="stylesheet" href="/react/static/styles.css">
<style>
  body { margin: 0; }
  main { display: grid; grid-template-columns: repeat(${brands.length}, 1fr); inline-size: ${brands.length * 360}px; }
  .panel { display: flex; flex-direction: column; justify-content: space-between; overflow: hidden; }
  .inside { display: flex; flex: 1; padding: 36px 32px; }
  .inside > * { flex: 1; min-inline-size: 0; }
  .inside > * > :last-child { margin-block-start: auto; }
</style></head><body><main>${renderToStaticMarkup(
  h(
    'div',
    { style: { display: 'contents' } },
    ['en', 'ar'].flatMap((lang) => brands.map((brand) => panel(brand, lang))),
  ),
)}</main></body></html>`;

const folders = { '/theme/': at('packages', 'theme', 'dist', 'theme'), '/react/': at('packages', 'react', 'dist') };
const types = { '.css': 'text/css', '.woff2': 'font/woff2', '.svg': 'image/svg+xml' };

function respond({ url }, response) {
  const prefix = Object.keys(folders).find((start) => url.startsWith(start));
  if (!prefix)
    return response.writeHead(url === '/' ? 200 : 404, { 'content-type': 'text/html' }).end(url === '/' ? page : '');
  const file = join(folders[prefix], decodeURIComponent(url.slice(prefix.length)));
  return response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
}

const server = createServer(respond).listen(0, '127.0.0.1');
const browser = await chromium.launch(launchOptions());
try {
  const tab = await browser.newPage({ viewport: { width: brands.length * 360, height: 800 }, deviceScaleFactor: 1 });
  await tab.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: 'networkidle' });
  await tab.evaluate(() => document.fonts.ready);
  mkdirSync(at('docs', 'images'), { recursive: true });
  await tab.locator('main').screenshot({ path: at('docs', 'images', 'brands.png') });
} finally {
  await browser.close();
  server.close();
}
