'use client';
import { Arrow as RadixArrow, Content, Portal, Provider, Root as RadixRoot, Trigger } from 'radix-ui/tooltip';
import { useRef, type ReactElement } from 'react';
import { usePortalScope } from '../../internal/portal-scope.js';
import { Slot } from '../../internal/slot.js';
import { useControlled } from '../../internal/use-controlled.js';
import { tooltipDefaults, type TooltipProps, type TooltipSide } from './Tooltip.props.js';
import { Arrow, Root } from './Tooltip.styles.js';
import { useTooltipOpening } from './use-tooltip-opening.js';

/**
 * A few words about the thing it stands at, on hover, focus or a long touch. Renders its child as it is and, while
 * open, a `<div role="tooltip">` at the end of `<body>` that carries the brand and direction of its place. `className`,
 * `style`, `ref` and everything else go to that `<div>`. Escape closes it. Of several in a row, the next opens without
 * delay.
 *
 * Use it for the name of a sign, or a detail that most people do without.
 * Do not use it for what everyone must know, for something to press, or on something that takes no focus.
 */
export function Tooltip({
  content,
  children,
  side = tooltipDefaults.side,
  purpose = tooltipDefaults.purpose,
  delay = tooltipDefaults.delay,
  open,
  defaultOpen = false,
  onOpenChange,
  ref,
  className,
  ...rest
}: TooltipProps) {
  const [isOpen, set] = useControlled(open, defaultOpen, onOpenChange);
  const trigger = useRef<HTMLButtonElement>(null);
  const { setOpen, handlers } = useTooltipOpening(trigger, set);
  const scope = usePortalScope(trigger, isOpen);
  return (
    <Provider delayDuration={delay}>
      <RadixRoot open={isOpen} onOpenChange={setOpen}>
        <Trigger asChild ref={trigger} {...handlers}>
          {purpose === 'label' && typeof content === 'string' ? <Named name={content}>{children}</Named> : children}
        </Trigger>
        <Portal>
          <Content asChild side={physicalSide(side, scope.dir)} arrowPadding={ARROW_PADDING}>
            <Root {...scope} {...rest} ref={ref} className={className}>
              {content}
              <RadixArrow asChild>
                <Arrow aria-hidden>
                  <path d="M0 0h30L15 10z" />
                </Arrow>
              </RadixArrow>
            </Root>
          </Content>
        </Portal>
      </RadixRoot>
    </Provider>
  );
}

/** Keeps the arrow off rounded corners, in CSS pixels. */
const ARROW_PADDING = 8;

interface NamedProps {
  name: string;
  children: ReactElement;
  'aria-describedby'?: string;
}

/** The words are the name of the child, not said a second time as its description. */
function Named({ name, children, ...given }: NamedProps) {
  const { 'aria-describedby': _, ...rest } = given;
  return (
    <Slot aria-label={name} {...rest}>
      {children}
    </Slot>
  );
}

function physicalSide(side: TooltipSide, dir: 'ltr' | 'rtl' | undefined): 'top' | 'bottom' | 'left' | 'right' {
  if (side === 'block-start') return 'top';
  if (side === 'block-end') return 'bottom';
  return (side === 'inline-start') === (dir !== 'rtl') ? 'left' : 'right';
}
