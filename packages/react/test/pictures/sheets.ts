import type { CellSize } from '../page/types.js';
import { components } from '../page/components.js';

/** What one sheet shows: the stories, below each other, in each cell. */
export interface Sheet extends CellSize {
  readonly component: string;
  /** Names of stories. */
  readonly stories: readonly string[];
}

/** Few stories with many variants: a sheet has two cells for each brand. A component that is not listed shows its story `Playground`. */
const chosen: Readonly<Record<string, Partial<Omit<Sheet, 'component'>>>> = {
  'alert-dialog': { stories: ['Open'], width: 360, height: 400 },
  'app-shell': { stories: ['Playground'], width: 640 },
  avatar: { stories: ['Sizes', 'Members'] },
  badge: { stories: ['VariantsAndColors'] },
  'button-group': { stories: ['Variants'] },
  'brand-mark': { stories: ['Playground', 'NeverMirrored'] },
  button: { stories: ['Variants', 'States', 'StartAndEnd'] },
  card: { stories: ['Playground', 'WithBand'] },
  checkbox: { stories: ['States', 'DescriptionAndError'] },
  command: { stories: ['Open'], width: 420, height: 520 },
  'context-menu': { stories: ['Open'], height: 480 },
  'contextual-help': { stories: ['Open'], height: 360 },
  'date-picker': { stories: ['Open'], width: 380, height: 560 },
  'date-range-picker': { stories: ['Open'], width: 400, height: 600 },
  combobox: { stories: ['Open', 'Several'], height: 480 },
  dialog: { stories: ['Open'], width: 360, height: 400 },
  drawer: { stories: ['Open'], width: 420, height: 560 },
  field: { stories: ['States'] },
  heading: { stories: ['Levels'] },
  'hover-card': { stories: ['Open'], height: 320 },
  'icon-button': { stories: ['VariantsAndSizes', 'Mirrored'] },
  lightbox: { stories: ['Open'], width: 420, height: 420 },
  link: { stories: ['Colors', 'NewWindow'] },
  lockup: { stories: ['Playground', 'Scripts'] },
  menu: { stories: ['Open'], height: 600 },
  menubar: { stories: ['Open'], height: 380 },
  message: { stories: ['Plurals'] },
  'navigation-menu': { stories: ['Open'], height: 420 },
  popover: { stories: ['Open'], height: 760 },
  rating: { stories: ['Halves', 'States'] },
  'segmented-control': { stories: ['States'] },
  select: { stories: ['Open'], height: 380 },
  separator: { stories: ['Playground', 'Vertical'] },
  slider: { stories: ['Playground', 'Range', 'Vertical'] },
  switch: { stories: ['States'] },
  tabs: { stories: ['WithDisabledTab', 'Narrow'] },
  text: { stories: ['Sizes'] },
  'text-field': { stories: ['States'] },
  'number-field': { stories: ['Formats'] },
  toast: { stories: ['Open'], width: 400, height: 320 },
  toggle: { stories: ['States'] },
  tour: { stories: ['Open'], height: 420 },
  tooltip: { stories: ['Open'], height: 160 },
};

export const sheets: readonly Sheet[] = components.map((component) => ({
  component,
  stories: ['Playground'],
  width: 320,
  height: 40,
  ...chosen[component],
}));
