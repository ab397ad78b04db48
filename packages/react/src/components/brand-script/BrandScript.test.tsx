import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BrandScript, rememberScope } from './index.js';
import { brandScriptSource } from './script.js';

const root = document.documentElement;
const key = 'test-scope';

/** What the browser does with the script of the page's head. */
function run(followSystem = false): void {
  new Function(brandScriptSource(key, followSystem))();
}

function clear(): void {
  localStorage.removeItem(key);
  for (const { name } of Array.from(root.attributes))
    if (name.startsWith('data-') || name === 'dir') root.removeAttribute(name);
  root.lang = 'en';
}

beforeEach(clear);
afterEach(clear);

describe('BrandScript', () => {
  it('renders one script with its nonce, and no end of script inside', () => {
    const markup = renderToStaticMarkup(<BrandScript nonce="n0nce" storageKey="</script>" />);
    expect(markup).toMatch(/^<script nonce="n0nce">/);
    expect(markup.match(/<\/script/g)).toHaveLength(1);
  });

  it('sets what the reader chose', () => {
    rememberScope({ brand: 'any', mode: 'dark', lang: 'ar', dir: 'rtl', density: 'compact', contrast: 'more' }, key);
    run();
    expect({ ...root.dataset }).toMatchObject({ brand: 'any', mode: 'dark', density: 'compact', contrast: 'more' });
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl']);
  });

  it('gives a language that was remembered its direction', () => {
    rememberScope({ lang: 'ar' }, key);
    run();
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl']);
    rememberScope({ lang: 'en' }, key);
    run();
    expect([root.lang, root.dir]).toEqual(['en', 'ltr']);
  });

  it.each([['{'], ['null'], ['7'], ['{"mode":7,"brand":"a b<","onload":"x"}']])(
    'does nothing with a broken store: %s',
    (text) => {
      localStorage.setItem(key, text);
      run();
      expect({ ...root.dataset }).toEqual({});
      expect(root.hasAttribute('onload')).toBe(false);
    },
  );

  it('turns to dark with a dark system, unless the page or the reader chose', () => {
    const { matchMedia } = globalThis;
    globalThis.matchMedia = () => ({ matches: true }) as MediaQueryList;
    try {
      run(false);
      expect(root.dataset.mode).toBeUndefined();
      run(true);
      expect(root.dataset.mode).toBe('dark');
      root.dataset.mode = 'light';
      run(true);
      expect(root.dataset.mode).toBe('light');
    } finally {
      globalThis.matchMedia = matchMedia;
    }
  });
});
