import type { CalloutProps } from './Callout.props.js';
import { Content, Heading, Root, Sign } from './Callout.styles.js';
import { CalloutWord } from './CalloutWord.js';

/**
 * A note about what is around it, with a sign and a colour of its role. Renders one `<div>`; with `live="assertive"` it has
 * the role `alert`.
 *
 * Use it next to what it is about: a rule of a circle, a problem of a form.
 * Do not use it for news of the whole page (`Banner`), for the answer to an action (`toast`), nor for the error of one field
 * (`error` of the field).
 */
export function Callout(props: CalloutProps) {
  const { variant, color, heading, icon, live = 'off', children, ...rest } = props;
  return (
    <Root role={live === 'assertive' ? 'alert' : undefined} data-variant={variant} data-color={color} {...rest}>
      {icon === undefined ? <Sign aria-hidden data-color={color} /> : icon}
      <Content>
        <CalloutWord color={color ?? 'neutral'} announced={live === 'polite'} />
        {heading === undefined ? null : <Heading>{heading}</Heading>}
        {children === undefined ? null : <div>{children}</div>}
      </Content>
    </Root>
  );
}
