import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { placement, popupBox } from '../../system/placement.js';
import { focusRing } from '../../system/fragments.js';
import { calendarIcon } from '../field/css-icons.js';
import { boxButton } from '../field/field-box.js';

const { color, size, space } = vars;
const { popover } = vars.component;

export const Trigger = styled.button.withConfig({ componentId: 'ws-date-picker-trigger' })`
  @layer wusum.components {
    ${boxButton}
    margin-inline: auto calc(${space[1]} - ${space[3]});

    &::before {
      content: '';
      inline-size: ${size.iconSm};
      block-size: ${size.iconSm};
      ${calendarIcon}
    }
    &:where([aria-expanded='true']) { background: ${color.accent.soft}; color: ${color.accent.text}; }
    &:where(:disabled) { background: none; color: ${color.disabled.text}; cursor: not-allowed; }
    @media print { visibility: hidden; }
  }
`;

export const Popup = styled.div.withConfig({ componentId: 'ws-date-picker-popup' })`
  @layer wusum.components {
    ${placement()}
    ${popupBox}
    inline-size: max-content;
    max-inline-size: calc(100dvi - 2 * ${space[2]});
    padding: min(${popover.padding}, 4cqi);
    border-radius: ${popover.radius};
    cursor: auto;
    ${focusRing}
  }
`;

/* They do not widen the calendar. */
export const Presets = styled.div.withConfig({ componentId: 'ws-date-picker-presets' })`
  @layer wusum.components {
    contain: inline-size;
    display: flex;
    flex-wrap: wrap;
    gap: ${space[2]};
    margin-block-start: ${space[3]};
    padding-block-start: ${space[3]};
    border-block-start: ${vars.borderWidth.rule} solid ${color.border.subtle};
  }
`;
