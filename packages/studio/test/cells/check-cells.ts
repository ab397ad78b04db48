/**
 * Setup file of the story tests. After a story has passed with its play function and the rules of axe that read only the
 * DOM, this file checks the rules that a brand can break, colour contrast and target size: first as the play function
 * left the story, then in its share of the cells of its language. A cell is shown in place, by attributes, without rendering the story
 * again. The rules that read only the DOM run again if a cell has another DOM than those that have passed.
 */
import type { RunOptions } from 'axe-core';
import { afterEach, inject, type RunnerTestCase } from 'vitest';
import { page } from 'vitest/browser';
import { defaultAxes } from '../../src/axes.js';
import { getAxes, setAxes } from '../../src/preview/axes-store.js';
import { colorPairs, linksWithoutUnderline } from './color-pairs.js';
import { nameCell, shareOf, type Cell } from './rows.js';
import { serializeDom } from './serialize-dom.js';
import { crowdedTargets } from './targets.js';

/** What this file reads from a composed story. */
interface Story {
  readonly globals?: { readonly lang?: string };
  readonly parameters?: { readonly a11y?: { readonly config?: { readonly rules?: readonly AxeRule[] } } };
}
interface AxeRule {
  readonly id: string;
  readonly enabled?: boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Cells of the language of the project. */
    cells: readonly Cell[];
    /** Among how many stories of a file the cells are divided; 1: each story is shown in all. */
    cellShares: number;
  }
}

/** Cells of the same zoom one after the other: a change of zoom is a call to the browser's process and a layout. */
const cells = inject('cells').toSorted((a, b) => Number(a.zoom) - Number(b.zoom));
const shares = inject('cellShares');
/** Colour pairs that have passed: stories of a component share most of them. */
const passed = new Set<string>();

afterEach(async ({ story, task }: { story?: Story; task: RunnerTestCase }) => {
  if (!story || task.result?.errors?.length || cells.length === 0) return;
  // A story with a language of its own is checked in the cells of that language.
  const shown = story.globals?.lang && story.globals.lang !== cells[0]!.lang ? [] : cellsOf(task);
  const before = { ...defaultAxes, ...getAxes() };
  const still = stopMotion();
  const size = { width: innerWidth, height: innerHeight };
  try {
    const found = [
      ...(await checkColorsAndTargets()).map((message) => `as the play function left it · ${message}`),
      ...(await checkCells(story, shown, size)),
    ];
    if (found.length > 0) throw new Error(found.join('\n'));
  } finally {
    await resize(size);
    setAxes(before);
    still.remove();
  }
}, 60_000);

/** The stories of a file are about one component, and share its cells: together they are shown in all of them. */
function cellsOf(task: RunnerTestCase): Cell[] {
  const siblings = (task.suite ?? task.file).tasks.filter(({ type }) => type === 'test');
  return shareOf(cells, siblings.indexOf(task), Math.min(shares, siblings.length));
}

async function checkCells(story: Story, shown: readonly Cell[], size: Size): Promise<string[]> {
  const doms = new Set(shown.length > 0 ? [serializeDom(document.body)] : []);
  const found: string[] = [];
  for (const cell of shown) {
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
async function show({ zoom, ...axes }: Cell, { width, height }: Size): Promise<void> {
  const factor = Number(zoom) / 100;
  await resize({ width: Math.floor(width / factor), height: Math.floor(height / factor) });
  setAxes(axes);
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(done));
}

/** A call to the browser's process, so only where the size changes. */
async function resize({ width, height }: Size): Promise<void> {
  if (width !== innerWidth || height !== innerHeight) await page.viewport(width, height);
}

/** Measures what can be measured here, and leaves the rest to axe: each of its runs reads the whole page. */
async function checkColorsAndTargets(): Promise<string[]> {
  const fresh = colorPairs(document.body).filter(({ key }) => !passed.has(key));
  const unclear = fresh.filter(({ ratio, required }) => ratio === undefined || ratio < required + margin);
  const elements = unclear.map(({ element }) => element);
  const messages = [
    ...(await runRule('color-contrast', elements)),
    ...(await runRule('link-in-text-block', linksWithoutUnderline(document.body))),
    ...(await runRule('target-size', crowdedTargets(document.body))),
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
