/**
 * Setup file of the story tests. After a story has passed with its play function and all rules of axe, it is shown in the
 * cells of its language: in place, by attributes, without rendering it again. A cell runs the rules that a brand can break,
 * colour contrast and target size. All other rules read only the DOM: they run again if a cell has another DOM than
 * those that have passed.
 */
import type { RunOptions } from 'axe-core';
import { afterEach, inject } from 'vitest';
import { page } from 'vitest/browser';
import { defaultAxes } from '../../src/axes.js';
import { getAxes, setAxes } from '../../src/preview/axes-store.js';
import { colorPairs, linksWithoutUnderline } from './color-pairs.js';
import { nameCell, type Cell } from './rows.js';
import { serializeDom } from './serialize-dom.js';
import { smallTargets } from './targets.js';

/** What this file reads from a composed story. */
interface Story {
  readonly globals?: { readonly lang?: string };
  readonly parameters?: { readonly a11y?: { readonly config?: { readonly rules?: readonly AxeRule[] } } };
}
interface AxeRule {
  readonly id: string;
  readonly enabled?: boolean;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Cells of the language of the project. */
    cells: readonly Cell[];
  }
}

const cells = inject('cells');
/** Colour pairs that have passed: stories of a component share most of them. */
const passed = new Set<string>();

afterEach(async ({ story, task }: { story?: Story; task: { result?: { errors?: readonly unknown[] } } }) => {
  if (!story || task.result?.errors?.length || cells.length === 0) return;
  // A story with a language of its own is checked in that language.
  if (story.globals?.lang && story.globals.lang !== cells[0]!.lang) return;
  const before = { ...defaultAxes, ...getAxes() };
  const still = stopMotion();
  const size = { width: innerWidth, height: innerHeight };
  try {
    const found = await checkCells(story, size);
    if (found.length > 0) throw new Error(found.join('\n'));
  } finally {
    await page.viewport(size.width, size.height);
    setAxes(before);
    still.remove();
  }
}, 60_000);

async function checkCells(story: Story, size: { width: number; height: number }): Promise<string[]> {
  const doms = new Set([serializeDom(document.body)]);
  const found: string[] = [];
  for (const cell of cells) {
    await show(cell, size);
    const dom = serializeDom(document.body);
    const messages = doms.has(dom) ? await checkColorsAndTargets() : await runAxe({}, document.body, rulesOf(story));
    doms.add(dom);
    if (cell.zoom === '200' && overflows()) messages.push('scrolls sideways');
    found.push(...messages.map((message) => `${nameCell(cell)} · ${message}`));
  }
  return found;
}

/** Browser zoom divides the size of the page in CSS pixels. */
async function show({ zoom, ...axes }: Cell, { width, height }: { width: number; height: number }): Promise<void> {
  const factor = Number(zoom) / 100;
  await page.viewport(Math.floor(width / factor), Math.floor(height / factor));
  setAxes(axes);
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(done));
}

/** Measures what can be measured here, and leaves the rest to axe: each of its runs reads the whole page. */
async function checkColorsAndTargets(): Promise<string[]> {
  const fresh = colorPairs(document.body).filter(({ key }) => !passed.has(key));
  const unclear = fresh.filter(({ ratio, required }) => ratio === undefined || ratio < required + margin);
  const elements = unclear.map(({ element }) => element);
  const messages = [
    ...(await runRule('color-contrast', elements)),
    ...(await runRule('link-in-text-block', linksWithoutUnderline(document.body))),
    ...(await runRule('target-size', smallTargets(document.body))),
  ];
  if (messages.length === 0) for (const { key } of fresh) passed.add(key);
  return messages;
}

/** Between our reading of a colour and that of axe, which rounds to 256 steps at other moments. */
const margin = 0.05;

const runRule = async (id: string, elements: Element[]): Promise<string[]> =>
  elements.length === 0 ? [] : runAxe({ runOnly: { type: 'rule', values: [id] } }, { include: elements });

/** Rules that a story switches off, and those about whole pages. */
const rulesOf = ({ parameters }: Story): RunOptions['rules'] =>
  Object.fromEntries([
    ...['region', 'landmark-one-main', 'page-has-heading-one'].map((id) => [id, { enabled: false }]),
    ...(parameters?.a11y?.config?.rules ?? []).map(({ id, enabled }) => [id, { enabled: enabled !== false }]),
  ]) as RunOptions['rules'];

async function runAxe(options: RunOptions, context: unknown, rules?: RunOptions['rules']): Promise<string[]> {
  const { default: axe } = await import('axe-core');
  const { violations } = await axe.run(context as Element, {
    ...options,
    ...(rules && { rules }),
    resultTypes: ['violations'],
    elementRef: false,
  });
  return violations.map(
    ({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 140)} ${nodes[0]?.any[0]?.message ?? ''}`,
  );
}

const overflows = (): boolean => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1;

/** No transition, so that no colour is measured on its way. */
function stopMotion(): Element {
  const textContent = '*, *::before, *::after { transition: none !important; animation: none !important; }';
  return document.head.appendChild(Object.assign(document.createElement('style'), { textContent }));
}
