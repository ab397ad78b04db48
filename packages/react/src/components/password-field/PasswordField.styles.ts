import { styled } from 'styled-components';
import { vars } from '@wusum/contract';
import { breakWords, textStyle, visuallyHidden } from '../../system/fragments.js';
import { exclamation } from '../field/css-icons.js';

const { color, space } = vars;

export const Root = styled.div.withConfig({ componentId: 'ws-password-field' })`
  @layer wusum.components {
    min-inline-size: 0;
  }
`;

/* Rendered before there is a text: only changes in a known live region are announced. */
export const CapsLock = styled.div.withConfig({ componentId: 'ws-password-field-caps-lock' })`
  @layer wusum.components {
    ${textStyle('caption')}
    display: flex;
    align-items: baseline;
    gap: ${space[2]};
    color: ${color.status.warning.text};
    ${breakWords}

    &:where(:not(:empty)) { margin-block-start: ${space[2]}; }
    &:where(:not(:empty))::before {
      content: '';
      flex: none;
      inline-size: 0.7em;
      block-size: 0.7em;
      ${exclamation}
    }
  }
`;

export const Strength = styled.div.withConfig({ componentId: 'ws-password-field-strength' })`
  @layer wusum.components {
    margin-block-start: ${space[3]};
    /* The label of a measure, not of a field. */
    & .ws-meter-label { ${textStyle('caption')} color: ${color.text.muted}; }
  }
`;

export const Advice = styled.div.withConfig({ componentId: 'ws-password-field-advice' })`
  @layer wusum.components {
    ${textStyle('caption')}
    margin-block-start: ${space[2]};
    color: ${color.text.muted};
    ${breakWords}
  }
`;

/* An output is a status region by itself. */
export const Announcer = styled.output.withConfig({ componentId: 'ws-password-field-announcer' })`
  @layer wusum.components {
    ${visuallyHidden}
  }
`;
