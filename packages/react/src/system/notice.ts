/** What `Callout`, `Banner` and `Toast` share: five roles, each with a colour and a sign. */
import { vars } from '@wusum/contract';
import { bar, crossForm, exclamationForm, informationForm, tickForm } from '../components/field/css-icons.js';
import { byValue, colorRole, printExact } from './fragments.js';

/** The roles of a notice. */
export const noticeColors = ['neutral', 'info', 'success', 'warning', 'danger'] as const;
export type NoticeColor = (typeof noticeColors)[number];

const others = ['info', 'success', 'warning', 'danger'] as const;
const signs = { info: informationForm, success: tickForm, warning: exclamationForm, danger: crossForm };

const propertiesOf = (color: NoticeColor): string => {
  const { solid, onSolid, soft, text, border } = colorRole(color);
  return `--ws-notice-solid: ${solid}; --ws-notice-on-solid: ${onSolid}; --ws-notice-soft: ${soft};
    --ws-notice-text: ${text}; --ws-notice-border: ${border};`;
};

/** Private custom properties of a notice: `--ws-notice-solid`, `-on-solid`, `-soft`, `-text`, `-border`. */
export const noticeProperties = `${propertiesOf('neutral')}\n${byValue('color', others, propertiesOf)}`;

/** The sign of a role on a plate, as high as a line of text. It differs in form, not in colour alone. */
export const noticeSign = `
  flex: none;
  display: grid;
  place-items: center;
  inline-size: ${vars.size.iconLg};
  block-size: ${vars.size.iconLg};
  margin-block: calc((1lh - ${vars.size.iconLg}) / 2);
  border-radius: min(${vars.radius.control}, ${vars.size.iconLg} / 2);
  background: var(--ws-notice-solid);
  color: var(--ws-notice-on-solid);
  ${printExact}
  &::before {
    content: '';
    inline-size: calc(${vars.size.iconLg} / 2);
    block-size: calc(${vars.size.iconLg} / 2);
    ${bar}
  }
  ${others.map((color) => `&:where([data-color='${color}'])::before { ${signs[color]} }`).join('\n')}
  @media (forced-colors: active) { background: none; }
`;
