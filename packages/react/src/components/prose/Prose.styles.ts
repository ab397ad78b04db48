import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { codeBox, inlineCode } from '../../system/code.js';
import { byValue, focusRing, printExact, scrollbar, textStyle } from '../../system/fragments.js';
import { tick } from '../field/css-icons.js';

const { border, borderWidth, color, font, radius, size, space } = vars;

/**
 * A rule for elements of the text. It has no specificity, and leaves out the elements of components: those have their own
 * look in a text too.
 * @param elements a selector list of elements, without classes
 */
const on = (elements: string, rules: string) =>
  `:where(&) :where(${elements}):where(:not([class*='ws-'])) { ${rules} }`;

const headings = 'h1, h2, h3, h4, h5, h6';
const holders = 'li, blockquote, td, th, dd, figure, details, section, div';
const above = (step: keyof typeof space) => `margin-block-start: ${space[step]};`;

const flow = `
  :where(&) :where(p, ul, ol, dl, dd, blockquote, pre, figure, ${headings}):where(:not([class*='ws-'])) { margin: 0; padding: 0; }
  :where(&) > :where(* + *) { ${above(4)} }
  :where(&[data-size='lead']) > :where(* + *) { ${above(5)} }
  :where(&) :where(${holders}):where(:not([class*='ws-'])) > :where(* + p, * + ul, * + ol, * + dl, * + blockquote, * + pre, * + table, * + figure) { ${above(3)} }
  ${on('h1, h2', above(8))}
  ${on('h3, h4', above(7))}
  ${on('h5, h6', above(6))}
  ${on(`:is(${headings}) + *`, above(3))}
  :where(&) > :where(:first-child) { margin-block-start: 0; }
`;

const headingStyles = ([1, 2, 3, 4, 5, 6] as const).map((level) => on(`h${level}`, textStyle(`heading${level}`)));

const lists = `
  ${on('ul, ol', `padding-inline-start: ${space[5]};`)}
  ${on('ul', 'list-style: disc;')}
  ${on('ol', `padding-inline-start: ${space[6]};`)}
  ${on('ol:not([type])', 'list-style: decimal;')}
  :where(&[data-digits='arab']) :where(ol:not([type])) { list-style-type: arabic-indic; }
  :where(&[data-digits='arabext']) :where(ol:not([type])) { list-style-type: persian; }
  ${on('li + li, li > ul, li > ol', above(2))}
  :where(&) :where(li:not([class*='ws-']))::marker { color: ${color.accent.text}; font-weight: ${font.weight.strong}; font-variant-numeric: tabular-nums; }
  ${on('dt', `font-weight: ${font.weight.strong};`)}
  ${on('dd', `padding-inline-start: ${space[5]}; margin-block-end: ${space[3]};`)}
`;

/* Items of tasks: the checkbox is in the place of the marker. */
const tasks = `
  ${on(`li:has(> input[type='checkbox'], > p > input[type='checkbox'])`, 'list-style: none;')}
  ${on(
    `li > input[type='checkbox'], li > p > input[type='checkbox']`,
    `appearance: none;
    box-sizing: border-box;
    display: inline-grid;
    place-content: center;
    inline-size: 1em;
    block-size: 1em;
    margin: 0;
    /* Its width, and the space after it in the text. */
    margin-inline: calc(${space[5]} * -1) calc(${space[5]} - 1.25em);
    vertical-align: -0.15em;
    border: ${borderWidth.default} solid ${color.border.strong};
    border-radius: min(${radius.sm}, 25%);
    background: ${color.control.background};
    opacity: 1;
    ${printExact}`,
  )}
  ${on(`li input[type='checkbox']:checked`, `border-color: ${color.accent.solid}; background: ${color.accent.solid}; color: ${color.accent.onSolid};`)}
  :where(&) :where(li input[type='checkbox']:checked:not([class*='ws-']))::before {
    content: '';
    inline-size: 0.6em;
    block-size: 0.6em;
    ${tick}
  }
`;

/* A wide table and a long line scroll in their place. */
const wide = `max-inline-size: 100%; overflow-x: auto; ${scrollbar}`;

const tables = `
  ${on('table', `display: block; inline-size: max-content; ${wide} border-collapse: collapse; border-spacing: 0;`)}
  ${on('caption', `padding-block-end: ${space[2]}; ${textStyle('caption')} color: ${color.text.muted}; text-align: start;`)}
  ${on(
    'th, td',
    `padding: ${space[2]} ${space[4]}; border: 0; border-block-end: ${borderWidth.thin} solid ${color.border.default}; text-align: start; vertical-align: baseline;`,
  )}
  ${on('th', `${textStyle('label')}`)}
  ${on('thead :is(th, td)', `border-block-end: ${borderWidth.default} solid ${color.border.strong}; vertical-align: bottom;`)}
  ${on(`[align='center']`, 'text-align: center;')}
  ${on(`:is(th, td):is([align='right'], [align='end'])`, 'text-align: end;')}
`;

const code = `
  ${on('code, kbd, samp', `${inlineCode} direction: ltr;`)}
  ${on('kbd', `border: ${borderWidth.thin} solid ${color.border.default}; background: ${color.surface.raised};`)}
  ${on('pre', `${codeBox} ${wide} padding: ${space[4]}; ${textStyle('code')} direction: ltr; text-align: start; white-space: pre; font-variant-ligatures: none; tab-size: 2;`)}
  ${on('pre > code', 'padding: 0; border-radius: 0; background: none; font-size: inherit; overflow-wrap: normal; outline: none;')}
`;

const others = `
  ${on(
    'a',
    `border-radius: ${radius.sm}; color: ${color.accent.text}; text-decoration: underline; text-decoration-thickness: ${borderWidth.default}; text-underline-offset: 0.22em;`,
  )}
  ${on('a:lang(ar)', 'text-underline-offset: 0.38em;')}
  :where(&) :where(a, pre, table, summary):where(:not([class*='ws-'])) { ${focusRing} }
  ${on('strong, b', `font-weight: ${font.weight.strong};`)}
  ${on('em:lang(ar), i:lang(ar), cite:lang(ar)', `font-style: normal; font-weight: ${font.weight.strong};`)}
  ${on('mark', `background: ${color.accent.soft}; color: ${color.text.default}; text-decoration: underline; ${printExact}`)}
  ${on('small', `${textStyle('caption')}`)}
  ${on('sup, sub', 'font-size: 0.75em; line-height: 0;')}
  ${on('blockquote', `padding-inline-start: ${space[5]}; border-inline-start: ${borderWidth.strong} solid ${color.accent.border};`)}
  ${on('hr', `block-size: 0; margin-block: ${space[7]}; border: 0; border-block-start: ${border.rule};`)}
  ${on('img, video, svg, iframe', `max-inline-size: 100%; border-radius: ${radius.sm};`)}
  ${on('img, video', 'block-size: auto;')}
  ${on('figcaption', `margin-block-start: ${space[2]}; ${textStyle('caption')} color: ${color.text.muted};`)}
  ${on('summary', `font-weight: ${font.weight.strong}; cursor: pointer;`)}
  ${on('section[data-footnotes]', `padding-block-start: ${space[5]}; border-block-start: ${border.rule}; ${textStyle('caption')} color: ${color.text.muted};`)}
`;

export const Root = styled.div.withConfig({ componentId: 'ws-prose' })`
  @layer wusum.components {
    min-inline-size: 0;
    max-inline-size: ${size.measure};
    ${textStyle('body')}
    color: inherit;
    text-wrap: pretty;
    overflow-wrap: break-word;
    ${byValue('size', ['lead'], () => textStyle('lead'))}
    ${byValue('measure', ['none'], () => 'max-inline-size: 100%;')}
    ${flow}
    ${headingStyles.join('\n')}
    ${on(headings, 'text-wrap: balance;')}
    ${on('h6', `color: ${color.text.muted};`)}
    ${lists}
    ${tasks}
    ${tables}
    ${code}
    ${others}
    :where(&[data-block-direction='auto']) :where(p, li, dt, dd, th, td, caption, figcaption, summary, ${headings}) { unicode-bidi: plaintext; }
    @media print {
      ${on('pre', 'white-space: pre-wrap; overflow-wrap: anywhere;')}
      ${on('table', 'display: table; inline-size: auto;')}
    }
  }
`;
