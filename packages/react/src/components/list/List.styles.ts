import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { textStyle } from '../../system/fragments.js';

const { color, font, space } = vars;

export const Root = styled.ul.withConfig({ componentId: 'ws-list' })`
  @layer wusum.components {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${space[2]};
    margin: 0;
    padding: 0;
    padding-inline-start: ${space[5]};
    ${textStyle('body')}
    color: inherit;
    list-style: disc;
    text-wrap: pretty;

    /* The digits of the language, with any number of them in front of the text. */
    &:where([data-variant='number']) { padding-inline-start: ${space[6]}; list-style: decimal; }
    &:where([data-digits='latn']) { list-style-type: decimal; }
    &:where([data-digits='arab']) { list-style-type: arabic-indic; }
    &:where([data-digits='arabext']) { list-style-type: persian; }
    &:where([data-variant='plain']) { padding: 0; list-style: none; }
    &:where([data-size='sm']) { gap: 0; }
    &:where([data-size='lg']) { gap: ${space[4]}; }
    /* A list in an item has its space. */
    & :where(.ws-list) { margin-block-start: ${space[2]}; }
  }
`;

export const Item = styled.li.withConfig({ componentId: 'ws-list-item' })`
  @layer wusum.components {
    min-inline-size: 0;
    overflow-wrap: break-word;
    &::marker { color: ${color.accent.text}; font-weight: ${font.weight.strong}; font-variant-numeric: tabular-nums; }
  }
`;
