import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { reducedMotion, scrollbar, textStyle, visuallyHidden } from '../../system/fragments.js';
import {
  bare,
  fieldBox,
  fieldBoxDisabled,
  fieldBoxFocus,
  fieldBoxInvalid,
  fieldBoxReadOnly,
  fieldBoxSizes,
} from '../field/field-box.js';

const { color, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-text-area' })`
  @layer wusum.components {
    ${fieldBox}
    ${fieldBoxSizes}
    --pad: ${space[3]};
    &:where([data-size='sm']) { --pad: ${space[2]}; }
    &:where([data-size='lg']) { --pad: ${space[4]}; }
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);

    &:where(:hover) { border-color: ${color.border.strong}; }
    &:where([data-invalid]) { ${fieldBoxInvalid} }
    &:where(:has(> textarea:focus-visible)) { ${fieldBoxFocus} }
    &:where(:has(> textarea:read-only:enabled)) { ${fieldBoxReadOnly} }
    &:where(:has(> :disabled)) { ${fieldBoxDisabled} }
    ${reducedMotion}
  }
`;

export const Input = styled.textarea.withConfig({ componentId: 'ws-text-area-input' })`
  @layer wusum.components {
    ${bare}
    /* A script sets them; without it the height is that of the rows attribute. */
    min-block-size: calc(var(--ws-text-area-rows, 0) * 1lh + var(--pad) * 2);
    max-block-size: calc(var(--ws-text-area-max-rows, 999) * 1lh + var(--pad) * 2);
    padding: var(--pad) ${space[4]};
    resize: vertical;
    ${scrollbar}

    &:where([data-grow]) { field-sizing: var(--ws-text-area-sizing, fixed); resize: none; }
  }
`;

export const Counter = styled.div.withConfig({ componentId: 'ws-text-area-counter' })`
  @layer wusum.components {
    ${textStyle('caption')}
    padding: 0 ${space[4]} ${space[2]};
    color: ${color.text.muted};
    font-variant-numeric: tabular-nums;
    text-align: end;
    overflow-wrap: anywhere;

    &:where([data-full]) { color: ${color.status.danger.text}; }
  }
`;

/* An `output` is a status region by itself. */
export const Announcer = styled.output.withConfig({ componentId: 'ws-text-area-announcer' })`
  @layer wusum.components {
    ${visuallyHidden}
  }
`;
