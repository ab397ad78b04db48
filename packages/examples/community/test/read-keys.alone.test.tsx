import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import neutral from '../words/default.en.json' with { type: 'json' };
import { CommunityHome } from '../src/CommunityHome.js';
import { specimensOf } from '../src/copy/index.js';

/** Copy in which every text is its own key, so that a text cannot be found by chance. */
vi.mock('../src/copy/catalogues.js', async () => {
  const { createCopy } = await import('../src/copy/copy.js');
  const { default: texts } = await import('../words/default.en.json', { with: { type: 'json' } });
  const keys = Object.fromEntries(Object.keys(texts).map((key) => [key, `[${key}]`]));
  return { copy: createCopy({ 'default.en.json': keys, 'default.ar.json': keys }) };
});

test('every text of the copy is read by the page or shown as a specimen', () => {
  const shown = [renderToStaticMarkup(<CommunityHome />), ...Object.values(specimensOf('any', 'en'))].join('\n');
  expect(Object.keys(neutral).filter((key) => !shown.includes(`[${key}]`))).toEqual([]);
});
