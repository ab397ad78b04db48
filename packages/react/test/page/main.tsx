import { errors } from './errors.js';
import '@wusum/theme/theme.css';
import '@wusum/theme/ramps.css';
import '@wusum/theme/fonts.css';
import '../../src/system/reset.css';
import './page.css';
import { brands } from '@wusum/theme/brands';
import { mirror } from '@wusum/mirror';
import { Fragment, type ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { registerBrands } from '../../src/index.js';
import type { PageScope, StoryEntry } from './types.js';

interface Story extends StoryEntry {
  readonly Component: ComponentType;
  readonly run: Run;
}

/** Renders a story in an element and calls its play function. */
type Run = (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
interface Exported {
  readonly Component?: ComponentType;
  readonly run?: Run;
  readonly input?: { readonly play?: unknown };
}
type Exports = Record<string, Exported>;

const modules = import.meta.glob<Exports>('../../src/components/*/*.stories.tsx', { eager: true });

const all: Story[] = Object.entries(modules).flatMap(([path, exports]) => {
  const component = path.split('/').at(-2)!;
  return Object.entries(exports).flatMap(([name, story]) => {
    const { Component, input } = story;
    if (!Component || !story.run) return [];
    const run: Run = (context) => story.run!(context);
    return [{ id: `${component}/${name}`, component, name, hasPlay: Boolean(input?.play), Component, run }];
  });
});

function setScope({ brand, mode, lang = 'en', dir = 'ltr' }: PageScope): void {
  const { documentElement: html } = document;
  html.lang = lang;
  html.dir = dir;
  if (brand) html.dataset.brand = brand;
  else delete html.dataset.brand;
  if (mode) html.dataset.mode = mode;
  else delete html.dataset.mode;
}

function find(id: string): Story {
  const story = all.find((each) => each.id === id);
  if (!story) throw new Error(`Unknown story "${id}".`);
  return story;
}

const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

async function settle(): Promise<void> {
  await painted();
  await document.fonts.ready;
  await painted();
}

async function turn(direction: 'ltr' | 'rtl'): Promise<void> {
  document.documentElement.dir = direction;
  await settle();
}

let root: Root | undefined;

function clear(): void {
  root?.unmount();
  root = undefined;
  errors.length = 0;
  window.scrollTo(0, 0);
}

async function show(ids: readonly string[], scope: PageScope = {}): Promise<void> {
  const chosen = ids.map(find);
  clear();
  setScope(scope);
  root = createRoot(document.querySelector('#root')!);
  flushSync(() =>
    root!.render(
      chosen.map(({ id, Component }) => (
        <Fragment key={id}>
          <section data-story={id}>
            <Component />
          </section>
        </Fragment>
      )),
    ),
  );
  await settle();
}

/** Storybook renders into an element of its own: React warns about two roots in one. */
async function play(id: string, scope: PageScope = {}): Promise<void> {
  const { run } = find(id);
  clear();
  setScope(scope);
  const canvasElement = document.createElement('section');
  canvasElement.dataset.story = id;
  document.querySelector('#root')!.append(canvasElement);
  try {
    await run({ canvasElement });
    await settle();
  } finally {
    canvasElement.remove();
  }
}

registerBrands(...brands);
window.stories = {
  list: all.map(({ id, component, name, hasPlay }) => ({ id, component, name, hasPlay })),
  brands: brands.map(({ id }) => id),
  errors,
  show,
  play,
  settle,
  mirror: (exceptions) => mirror(document.body, { exceptions, turn }),
};
