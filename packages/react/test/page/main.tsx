import { errors, textOf } from './errors.js';
import '@wusum/theme/theme.css';
import '@wusum/theme/ramps.css';
import '@wusum/theme/fonts.css';
import '../../src/system/reset.css';
import './page.css';
import { brands } from '@wusum/theme/brands';
import { mirror } from '@wusum/mirror';
import { Fragment, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { registerBrands } from '../../src/index.js';
import { InScope } from './in-scope.js';
import { all, find } from './stories.js';
import type { PageScope } from './types.js';

function setScope({ brand, mode, lang = 'en', dir = 'ltr' }: PageScope): void {
  const { documentElement: html } = document;
  html.lang = lang;
  html.dir = dir;
  if (brand) html.dataset.brand = brand;
  else delete html.dataset.brand;
  if (mode) html.dataset.mode = mode;
  else delete html.dataset.mode;
}

const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

async function settle(): Promise<void> {
  await painted();
  await document.fonts.ready;
  // An editor that is loaded on demand, and a text that is checked in a worker.
  const waiting = '.ws-rich-text-field-input:not([data-ready]), .ws-voice-field-mirror:not([data-checked])';
  for (let attempt = 0; attempt < 300 && document.querySelector(waiting); attempt++) await painted();
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
  } catch (error) {
    throw new Error(`${id}: ${textOf(error)}`, { cause: error });
  } finally {
    canvasElement.remove();
  }
}

/** The element that a story is hydrated in: what a server sent is in it. */
let sent: HTMLElement | undefined;

function clearSent(): void {
  sent?.remove();
  sent = undefined;
}

async function hydrate(id: string, scope: PageScope, html?: string): Promise<readonly string[]> {
  const { Component } = find(id);
  clear();
  setScope(scope);
  sent = document.createElement('section');
  document.querySelector('#root')!.append(sent);
  const page = (
    <StrictMode>
      <InScope {...scope}>
        <Component />
      </InScope>
    </StrictMode>
  );
  try {
    if (html === undefined) {
      root = createRoot(sent);
      flushSync(() => root!.render(page));
    } else {
      sent.innerHTML = html;
      root = hydrateRoot(sent, page);
    }
    await settle();
    flushSync(() => root!.unmount());
    root = undefined;
    return [...errors];
  } finally {
    clearSent();
  }
}

registerBrands(...brands);
window.stories = {
  list: all.map(({ id, component, name, hasPlay }) => ({ id, component, name, hasPlay })),
  brands: brands.map(({ id }) => id),
  errors,
  show,
  play,
  hydrate,
  settle,
  mirror: (exceptions) => mirror(document.body, { exceptions, turn }),
};
