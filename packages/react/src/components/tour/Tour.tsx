'use client';
import { useState } from 'react';
import { focusedIn, pathOf, restoreFocus } from '../../internal/focus.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useControlled } from '../../internal/use-controlled.js';
import type { TourChangeDetails, TourProps } from './Tour.props.js';
import { TourCard } from './TourCard.js';

/**
 * A walk through what is on a page. Renders, while it is open, one `<div role="dialog">` next to the element of its step, in
 * the top layer, and before it a frame around that element. Focus is in the step; the page stays usable.
 *
 * Use it once for people who are new, for the few things that they would not find.
 * Do not use it to explain what a page should make clear by itself, and let people start it again later.
 */
export function Tour({
  steps,
  open,
  defaultOpen = false,
  onOpenChange,
  step,
  defaultStep = 0,
  onStepChange,
  ...rest
}: TourProps) {
  const [isOpen, setOpen] = useControlled<boolean, TourChangeDetails>(open, defaultOpen, onOpenChange);
  const [current, setStep] = useControlled<number, TourChangeDetails>(step, defaultStep, onStepChange);
  const index = Math.min(Math.max(0, current), steps.length - 1);
  const shown = steps[index];
  if (!isOpen || !shown) return null;
  return (
    <OpenTour>
      <TourCard
        key={index}
        {...rest}
        shown={shown}
        index={index}
        count={steps.length}
        setStep={setStep}
        setOpen={setOpen}
      />
    </OpenTour>
  );
}

/** Focus returns to where it was before the tour. */
function OpenTour({ children }: { children: React.ReactNode }) {
  const [before] = useState(() => (typeof document === 'undefined' ? null : focusedIn(document)));
  useBrowserLayoutEffect(() => {
    const path = pathOf(before);
    return () => {
      const focused = focusedIn(document);
      if (focused === document.body || focused?.closest('.ws-tour')) restoreFocus(path);
    };
  }, [before]);
  return children;
}
