import { openSystem, type TokenSystem, type DtcgType } from '@wusum/dtcg';
import { contentReader } from '../../compiler/src/content/index.js';
import { roleTable } from '../src/write-platforms.js';

const grey = (lightness: number) => ({ colorSpace: 'oklch', components: [lightness, 0.02, 60] });
const px = (value: number) => ({ value, unit: 'px' });
const type = (size: number, lineHeight: number) => ({
  fontFamily: ['Readex Pro', 'sans-serif'],
  fontSize: px(size),
  fontWeight: 400,
  letterSpacing: px(0),
  lineHeight,
});
const duration = { value: 200, unit: 'ms' };
const easing = [0.2, 0, 0, 1];

const values: Readonly<Record<DtcgType, unknown>> = {
  color: grey(0.5),
  dimension: px(8),
  fontFamily: ['Readex Pro', 'sans-serif'],
  fontWeight: 600,
  duration,
  cubicBezier: easing,
  number: 2,
  strokeStyle: 'dashed',
  border: { color: grey(0.6), width: px(1), style: 'solid' },
  transition: { duration, delay: { value: 0, unit: 'ms' }, timingFunction: easing },
  shadow: { color: grey(0.1), offsetX: px(0), offsetY: px(2), blur: px(6), spread: px(0) },
  gradient: [
    { color: grey(0.9), position: 0 },
    { color: grey(0.4), position: 1 },
  ],
  typography: type(18, 1.5),
};

type Group = Record<string, unknown>;

function place(root: Group, path: string, token: unknown): void {
  const names = path.split('.');
  const own = names.pop()!;
  const group = names.reduce((node, name) => (node[name] ??= {}) as Group, root);
  group[own] = token;
}

/** A token for every role, and one of every type. */
function baseTokens(): Group {
  const root: Group = {};
  for (const [kind, first] of Object.values(roleTable)) {
    const steps = first.includes('{n}') ? Array.from({ length: 12 }, (_, index) => index + 1) : [0];
    for (const step of steps) place(root, first.replace('{n}', String(step)), { $type: kind, $value: values[kind] });
  }
  for (const [kind, value] of Object.entries(values)) place(root, `each.${kind}`, { $type: kind, $value: value });
  place(root, 'space.card', { $type: 'dimension', $value: px(24) });
  return root;
}

const one = (path: string, kind: DtcgType, value: unknown): Group => {
  const root: Group = {};
  place(root, path, { $type: kind, $value: value });
  return root;
};

const document = {
  version: '2025.10',
  sets: { base: { sources: [baseTokens()] } },
  modifiers: {
    brand: { contexts: { clay: [], reed: [one('color.accent.solid', 'color', grey(0.3))] }, default: 'clay' },
    mode: { contexts: { light: [], dark: [one('color.text.muted', 'color', grey(0.7))] }, default: 'light' },
    contrast: {
      contexts: { normal: [], more: [one('color.text.muted', 'color', grey(0.2))] },
      default: 'normal',
    },
    density: {
      contexts: { comfortable: [], compact: [one('space.card', 'dimension', px(16))] },
      default: 'comfortable',
    },
    script: { contexts: { latin: [], arabic: [one('type.body', 'typography', type(20, 1.8))] }, default: 'latin' },
  },
  resolutionOrder: ['base']
    .map((name) => ({ $ref: `#/sets/${name}` }))
    .concat(['brand', 'mode', 'contrast', 'density', 'script'].map((name) => ({ $ref: `#/modifiers/${name}` }))),
};

/** The files of a mark; its numbers are tokens. */
const markFiles = {
  'mark.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"><path data-sign="line" d="M6 1V6"/><circle data-sign="ring" cx="6" cy="9" r="2"/></svg>',
  'pattern.json': JSON.stringify({
    cloth: { kind: 'diamonds', size: 40, middle: [[20, 2]], corner: [[12, 4]], dot: 4 },
  }),
};

function markTokens(): Group {
  const root: Group = {};
  const numbers = { 'mark.clear-space': 3, 'mark.favicon': 2, 'mark.lockup.gap': 3 };
  const pattern = { 'mark.pattern.line': 1, 'mark.pattern.outline': 0, 'mark.pattern.angle': 60 };
  for (const [path, value] of Object.entries({ ...numbers, ...pattern }))
    place(root, path, { $type: 'number', $value: value });
  for (const [path, value] of Object.entries({ 'mark.minimum-size': 16, 'mark.pattern.scale': 2 }))
    place(root, path, { $type: 'dimension', $value: px(value) });
  return root;
}

interface ExampleOptions {
  readonly mark?: boolean;
  /** Files of words, by name: `words.en.json`. */
  readonly words?: Readonly<Record<string, string>>;
}

/**
 * Two brands, `clay` and `reed`: every role, every type and every axis, each of which changes one token; and a mark, without
 * which the files of some platforms are errors.
 */
export function exampleSystem({ mark = true, words = {} }: ExampleOptions = {}): TokenSystem {
  if (!mark) return openSystem({ 'example.resolver.json': JSON.stringify(document) }, 'example.resolver.json');
  const sources = [...document.sets.base.sources, markTokens()];
  const content = { ...markFiles, ...words };
  const $extensions = { 'org.wusum': { content: Object.keys(content) } };
  const whole = { ...document, sets: { base: { sources, $extensions } } };
  const files = { ...content, 'example.resolver.json': JSON.stringify(whole) };
  return openSystem(files, 'example.resolver.json', { content: contentReader });
}
