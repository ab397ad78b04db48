'use client';
import { Arrow as RadixArrow, Content, Portal, Provider, Root as RadixRoot, Trigger } from 'radix-ui/tooltip';
import { useEffect, useRef, type PointerEvent, type ReactElement } from 'react';
import { usePortalScope } from '../../internal/portal-scope.js';
import { Slot } from '../../internal/slot.js';
import { useControlled } from '../../internal/use-controlled.js';
import { tooltipDefaults, type TooltipProps, type TooltipSide } from './Tooltip.props.js';
import { Arrow, Root } from './Tooltip.styles.js';

/** How long a touch rests before it opens, and how long it stays after the finger has gone; milliseconds. */
const TOUCH = { open: 500, close: 1500 } as const;

/**
 * A few words about the thing it stands at, on hover, focus or a long touch. Renders its child as it is and, while
 * open, a `<div role="tooltip">` at the end of `<body>` that carries the brand and direction of its place. `className`,
 * `style`, `ref` and everything else go to that `<div>`. Escape closes it.
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
  const [isOpen, setOpen] = useControlled(open, defaultOpen, onOpenChange);
  const trigger = useRef<HTMLButtonElement>(null);
  const scope = usePortalScope(trigger, isOpen);
  return (
    <Provider delayDuration={delay}>
      <RadixRoot open={isOpen} onOpenChange={setOpen}>
        <Trigger asChild ref={trigger} {...useLongTouch(setOpen)}>
          {purpose === 'label' ? <Named name={content as string}>{children}</Named> : children}
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

/** Radix leaves touch alone. Here a touch that rests opens, as the system's own tooltips do. */
function useLongTouch(setOpen: (open: boolean) => void) {
  const timer = useRef(0);
  const after = (time: number, open: boolean) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOpen(open), time);
  };
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return {
    onPointerDown: (event: PointerEvent) => event.pointerType === 'touch' && after(TOUCH.open, true),
    onPointerUp: (event: PointerEvent) => event.pointerType === 'touch' && after(TOUCH.close, false),
    onPointerCancel: () => window.clearTimeout(timer.current),
  };
}
