import { from, isOn } from '@wusum/react/system';
import { vars, type breakpoints } from '@wusum/theme';

const { layout } = vars;

const nameOf = (variable: string): string => variable.slice('var('.length, -1);

/** The query of a composition, in every frame or in frames from a breakpoint up. */
const when =
  (variable: string) =>
  (start?: keyof typeof breakpoints): string =>
    `${start ? `${from(start)} and` : '@container ws-frame'} ${isOn(variable)}`;

/** One axis: the hero, the heads of sections and the figures are centred. */
export const onAxis = when(layout.axis);
/** A log: the head of a section is next to its content. */
export const inLog = when(layout.aside);
/** Stalls: stories and questions are cards next to each other. */
export const inStalls = when(layout.stalls);
/** A line along the page: the signs of the sections are on it. */
export const onLine = `${from('lg')} and (not style(${nameOf(layout.line)}: 0px))`;
/** Where the names of a question's steps are above the table: in a wide frame with rows. */
export const inTable = `${from('lg')} and (not ${isOn(layout.axis)}) and (not ${isOn(layout.stalls)})`;
