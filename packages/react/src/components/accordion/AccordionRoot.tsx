'use client';
import { useId, useMemo, useRef, type KeyboardEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { useControlled } from '../../internal/use-controlled.js';
import { AccordionContext } from './accordion-context.js';
import type { AccordionChangeDetails, AccordionRootProps } from './Accordion.props.js';
import { Root } from './Accordion.styles.js';

const none: readonly string[] = [];

/** The open items after one has opened or closed. */
function changed(value: readonly string[], item: string, open: boolean, multiple: boolean): readonly string[] {
  const others = value.filter((each) => each !== item);
  if (!open) return others;
  return multiple ? [...others, item] : [item];
}

/**
 * Several parts under headings that open and close. Renders one `<div>`; inside it `Accordion.Item`s, each with an
 * `Accordion.Trigger` and an `Accordion.Panel`. An item is a native `<details>`: it works before hydration, and find in page
 * opens it.
 *
 * Use it for questions and answers, and for settings that few people change.
 * Do not use it where people read most of the parts: headings in a page are faster. For views of one thing use `Tabs`.
 */
export function AccordionRoot(props: AccordionRootProps) {
  const { value, defaultValue = none, onValueChange, multiple = false, headingLevel = 3, ...rest } = props;
  const id = useId();
  const [current, set, setOwn] = useControlled<readonly string[], AccordionChangeDetails>(
    value,
    defaultValue,
    onValueChange,
  );
  // Several items may have changed before hydration.
  const latest = useRef(current);
  const context = useMemo(
    () => ({
      name: multiple ? undefined : id,
      headingLevel,
      value: current,
      setOpen: (item: string, open: boolean, details: AccordionChangeDetails) =>
        set(changed(current, item, open, multiple), details),
      adopt: (item: string, open: boolean) => {
        latest.current = changed(latest.current, item, open, multiple);
        setOwn(latest.current);
      },
    }),
    [id, multiple, headingLevel, current, set, setOwn],
  );
  return (
    <AccordionContext value={context}>
      <Root {...rest} onKeyDown={composeHandlers(rest.onKeyDown, move)} />
    </AccordionContext>
  );
}

/** Moves focus between the summaries: up, down, to the first and the last one. */
function move(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget: root, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const all = [...root.querySelectorAll<HTMLElement>(':scope > details > summary')];
  const index = all.indexOf(target as HTMLElement);
  const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: -1 }[key];
  const summary = index < 0 || to === undefined ? undefined : all.at(to % all.length);
  if (!summary) return;
  summary.focus();
  event.preventDefault();
}
