/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';

/** Imports `conformance-only.ts` in place of `vitest`; see the configuration of the styled project. */
const files = import.meta.glob('../components/*/*.test.tsx');
const texts = import.meta.glob<string>('../components/*/*.test.tsx', { query: '?raw', import: 'default', eager: true });
const conforming = Object.keys(files).filter((path) => texts[path]!.includes('describeConformance('));

describe('the styled entry conforms', () => {
  it('in all components', () => expect(conforming.length).toBeGreaterThan(20));

  for (const path of conforming) {
    describe(`${path}`, async () => {
      await files[path]!();
    });
  }
});
