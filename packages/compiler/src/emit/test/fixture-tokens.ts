import type { Contexts } from '../../types.js';
import type { FixtureToken } from './fixture.js';

/** Numbers that differ in every context, so that a value shows a wrong context. */
const digit: Readonly<Record<string, number>> = {
  clay: 1,
  reed: 2,
  night: 3,
  light: 1,
  dark: 2,
  normal: 1,
  more: 2,
  compact: 1,
  comfortable: 2,
  spacious: 3,
  latin: 1,
  arabic: 2,
};

const of = (contexts: Contexts, ...axes: string[]): number =>
  axes.reduce((sum, axis) => sum * 10 + digit[contexts[axis]!]!, 0);

const rgb = (red: number, green: number, blue: number) => ({
  colorSpace: 'srgb',
  components: [red / 255, green / 255, blue / 255],
});

/** One token for each way in which a value can depend on the axes. */
export const fixtureTokens: Readonly<Record<string, FixtureToken>> = {
  'space.none': { type: 'dimension', value: () => ({ value: 0, unit: 'px' }) },
  'space.fixed': { type: 'dimension', value: () => ({ value: 1.5, unit: 'rem' }) },
  'by.brand': { type: 'number', value: (at) => of(at, 'brand') },
  'by.density': { type: 'number', value: (at) => of(at, 'density') },
  'by.contrast': { type: 'number', value: (at) => of(at, 'contrast') },
  'by.script': { type: 'number', value: (at) => of(at, 'script') },
  'by.mode': { type: 'number', value: (at) => of(at, 'mode') },
  'by.brand-mode': { type: 'number', value: (at) => of(at, 'brand', 'mode') },
  'by.brand-density': { type: 'number', value: (at) => of(at, 'brand', 'density') },
  'by.density-script': { type: 'number', value: (at) => of(at, 'density', 'script') },
  'by.everything': { type: 'number', value: (at) => of(at, 'brand', 'mode', 'contrast', 'density', 'script') },
  'color.mode': { type: 'color', value: (at) => rgb(0, 0, of(at, 'mode')) },
  'color.brand-mode': { type: 'color', value: (at) => rgb(0, of(at, 'brand'), of(at, 'mode')) },
  'color.all': { type: 'color', value: (at) => rgb(of(at, 'brand'), of(at, 'mode'), of(at, 'contrast')) },
  'color.wide': {
    type: 'color',
    value: (at) => ({ colorSpace: 'display-p3', components: [1, 0, of(at, 'brand', 'mode') / 255] }),
  },
  'shadow.raised': {
    type: 'shadow',
    value: (at) => ({
      color: { ...rgb(0, 0, of(at, 'mode')), alpha: 0.5 },
      offsetX: { value: 0, unit: 'px' },
      offsetY: { value: of(at, 'brand'), unit: 'px' },
      blur: { value: 4, unit: 'px' },
      spread: { value: 0, unit: 'px' },
    }),
  },
  'shadow.geometry': {
    type: 'shadow',
    value: (at) => ({
      color: rgb(0, 0, of(at, 'mode')),
      offsetX: { value: of(at, 'mode'), unit: 'px' },
      offsetY: { value: 0, unit: 'px' },
      blur: { value: 0, unit: 'px' },
      spread: { value: 0, unit: 'px' },
    }),
  },
  'type.body': {
    type: 'typography',
    extension: { fluid: { min: 0.4, base: 0.2, viewport: 6.6 } },
    value: (at) => ({
      fontFamily: [`Face ${at.brand!}`, 'sans-serif'],
      fontSize: { value: of(at, 'script'), unit: 'rem' },
      fontWeight: 'semi-bold',
      letterSpacing: { value: at.script === 'arabic' ? 0 : -0.8, unit: 'px' },
      lineHeight: 1.5,
    }),
  },
};
