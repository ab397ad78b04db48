import { expect, test } from 'vitest';
import { loadOnlyFile } from './load-only-file.js';

test('the only file is loaded; without Vite there is none, and no error', async () => {
  expect(await loadOnlyFile(() => ({ a: () => Promise.resolve(1) }))).toBe(1);
  const meta: { glob?: () => never } = {};
  expect(await loadOnlyFile(() => meta.glob!())).toBeUndefined();
});
