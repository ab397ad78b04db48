/**
 * Tokens in two modes: plain DTCG files that Style Dictionary alone can read, and a resolver document over them. Types are
 * those of groups, as in our own tokens.
 */

const base = {
  color: {
    $type: 'color',
    ink: { $value: { colorSpace: 'srgb', components: [0.2, 0.1, 0], alpha: 1, hex: '#331a00' } },
    sand: { $value: { colorSpace: 'srgb', components: [0.9, 0.8, 0.7], alpha: 1, hex: '#e6ccb3' } },
    text: { $value: '{color.ink}', $description: 'Body text.' },
    old: { $value: '{color.text}', $deprecated: 'Use color.text.' },
  },
  space: {
    $type: 'dimension',
    s: { $value: { value: 4, unit: 'px' } },
    m: { $value: { value: 1, unit: 'rem' }, $extensions: { 'com.example': { order: 2 } } },
    card: { $value: '{space.m}' },
  },
  font: {
    family: { $type: 'fontFamily', text: { $value: ['Readex Pro', 'sans-serif'] } },
    weight: { $type: 'fontWeight', strong: { $value: 600 } },
  },
  time: { $type: 'duration', fast: { $value: { value: 120, unit: 'ms' } } },
  ease: { $type: 'cubicBezier', out: { $value: [0, 0, 0.2, 1] } },
  ratio: { $type: 'number', golden: { $value: 1.618 } },
  border: {
    $type: 'border',
    thin: { $value: { color: '{color.ink}', width: { value: 1, unit: 'px' }, style: 'solid' } },
  },
};

const night = {
  color: {
    $type: 'color',
    ink: { $value: { colorSpace: 'srgb', components: [1, 1, 1], alpha: 1, hex: '#ffffff' } },
  },
};

const document = {
  version: '2025.10',
  sets: { base: { sources: [{ $ref: 'base.tokens.json' }] } },
  modifiers: { mode: { contexts: { light: [], dark: [{ $ref: 'dark.tokens.json' }] }, default: 'light' } },
  resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/mode' }],
};

export const sourceFiles: Readonly<Record<string, string>> = {
  'tokens.resolver.json': JSON.stringify(document),
  'base.tokens.json': JSON.stringify(base),
  'dark.tokens.json': JSON.stringify(night),
};

/** The files of each mode, in their order. */
export const light = ['base.tokens.json'];
export const dark = ['base.tokens.json', 'dark.tokens.json'];
