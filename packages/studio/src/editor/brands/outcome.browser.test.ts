import { Brand, registerBrands } from '@wusum/react';
import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { BrandOperation } from '../../brands/types.js';
import { loadThemeData } from '../../data/theme-data.js';
import { StudioError } from '../../saving/index.js';
import type { Saver } from '../use-saving.js';
import { Outcome } from './Outcome.js';

const add: BrandOperation = { kind: 'add', id: 'sadu', names: { en: 'Sadu' }, seed: [0.55, 0.2, 300] };

/** The brands of a project, and a server for them. A digest names an operation and the brands that it was shown for. */
let brands: readonly string[];
const digestOf = ({ kind, id }: BrandOperation): string => `${kind} ${id}: ${brands.join()}`;
const saver = {
  brandDryRun: async (operation) => {
    if (operation.kind === 'remove' && brands.length === 1) throw new StudioError('intents', 'It is the only brand.');
    return { digest: digestOf(operation), sentences: { en: ['Something changes.'], ar: [] }, patches: [] };
  },
  brandSave: async (operation, digest) => {
    if (digest !== digestOf(operation)) throw new StudioError('changed', 'Look at the new one.');
    brands = operation.kind === 'add' ? [...brands, operation.id] : brands.filter((id) => id !== operation.id);
    return { written: [], files: {} };
  },
} satisfies Pick<Saver, 'brandDryRun' | 'brandSave'> as unknown as Saver;

const button = (name: string) => page.getByRole('button', { name });
const textOf = (role: string): string | null => page.getByRole(role).element().textContent;
let root: Root;

beforeEach(async () => {
  brands = ['clay'];
  registerBrands(...(await loadThemeData()).brands);
  root = createRoot(document.body.appendChild(document.createElement('div')));
  root.render(createElement(Brand, null, createElement(Outcome, { saver, operation: add })));
});
afterEach(() => root.unmount());

async function addBrand(): Promise<void> {
  await userEvent.click(button('Show what changes'));
  await userEvent.click(button('Add the brand'));
  await expect.poll(() => textOf('status')).toContain('The files are written');
}

test('a brand that was just added is removed again by one press, and can be added once more', async () => {
  await addBrand();
  expect(brands).toEqual(['clay', 'sadu']);
  await userEvent.click(button('Remove the brand again'));
  await expect.poll(() => textOf('status')).toContain('removed again');
  expect(brands).toEqual(['clay']);
  await addBrand();
  expect(brands).toEqual(['clay', 'sadu']);
});

test('nothing is removed if the files have changed since, and the reason is shown', async () => {
  await addBrand();
  brands = [...brands, 'dune'];
  await userEvent.click(button('Remove the brand again'));
  await expect.poll(() => textOf('alert')).toContain('changed meanwhile');
  expect(brands).toEqual(['clay', 'sadu', 'dune']);
  expect(button('Remove the brand again').elements()).toEqual([]);
});

test('the first brand of a project is not removed again: a project needs one', async () => {
  brands = [];
  await addBrand();
  expect(button('Remove the brand again').elements()).toEqual([]);
});
