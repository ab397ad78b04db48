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
  avatar: { stories: ['Sizes', 'Members'] },
  badge: { stories: ['VariantsAndColors'] },
  'brand-mark': { stories: ['Playground', 'NeverMirrored'] },
  button: { stories: ['Variants', 'States', 'StartAndEnd'] },
  card: { stories: ['Playground', 'WithBand'] },
  checkbox: { stories: ['States', 'DescriptionAndError'] },
  combobox: { stories: ['Open', 'Several'], height: 480 },
  dialog: { stories: ['Open'], width: 360, height: 400 },
  field: { stories: ['States'] },
  heading: { stories: ['Levels'] },
  'icon-button': { stories: ['VariantsAndSizes', 'Mirrored'] },
  link: { stories: ['Colors', 'NewWindow'] },
  lockup: { stories: ['Playground', 'Scripts'] },
  menu: { stories: ['Open'], height: 600 },
  message: { stories: ['Plurals'] },
  popover: { stories: ['Open'], height: 760 },
  select: { stories: ['Open'], height: 380 },
  separator: { stories: ['Playground', 'Vertical'] },
  switch: { stories: ['States'] },
  tabs: { stories: ['WithDisabledTab', 'Narrow'] },
  text: { stories: ['Sizes'] },
  'text-field': { stories: ['States'] },
  toast: { stories: ['Open'], width: 400, height: 320 },
  tooltip: { stories: ['Open'], height: 160 },
};

export const sheets: readonly Sheet[] = components.map((component) => ({
  component,
  stories: ['Playground'],
  width: 320,
  height: 40,
  ...chosen[component],
}));
