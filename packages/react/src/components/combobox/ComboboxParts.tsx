'use client';
import { actionMessages } from '@wusum/contract/messages/action';
import { comboboxMessages } from '@wusum/contract/messages/combobox';
import { useContext, type MouseEvent } from 'react';
import { useMessages } from '../../internal/use-messages.js';
import { FieldContext } from '../field/field-context.js';
import { Tag } from '../tag/index.js';
import { Clear, Toggle } from './Combobox.styles.js';
import { ComboboxContext } from './combobox-context.js';

interface PartProps {
  isLocked: boolean;
}

/** The chosen options of several. */
export function Tags({ isLocked }: PartProps) {
  const { keys, labelOf, change, input } = useContext(ComboboxContext)!;
  return keys.map((key) => (
    <Tag
      key={key}
      disabled={isLocked}
      text={labelOf(key)}
      onRemove={(details) => {
        if (keys.length === 1) input.current?.focus();
        change(
          keys.filter((each) => each !== key),
          details,
        );
      }}
    >
      {labelOf(key)}
    </Tag>
  ));
}

/** Removes value and text. */
export function ClearButton() {
  const { input, clear } = useContext(ComboboxContext)!;
  const message = useMessages(actionMessages);
  const press = ({ nativeEvent }: MouseEvent) => {
    clear(nativeEvent);
    input.current?.focus();
  };
  return <Clear type="button" aria-label={message('action.clear')} onClick={press} />;
}

/** Shows and hides the list. Not in the tab order: the arrow keys do it. */
export function ToggleButton({ isLocked }: PartProps) {
  const { id, open, setOpen, link } = useContext(ComboboxContext)!;
  const field = useContext(FieldContext);
  const message = useMessages(comboboxMessages);
  const ownId = `${id}toggle`;
  return (
    <Toggle
      type="button"
      tabIndex={-1}
      disabled={isLocked}
      id={ownId}
      aria-label={message('combobox.toggle')}
      aria-labelledby={field?.labelId && `${ownId} ${field.labelId}`}
      aria-expanded={open}
      aria-controls={open ? `${id}list` : undefined}
      onClick={({ nativeEvent }: MouseEvent) => {
        link.setIntent('chosen');
        setOpen(!open, { reason: 'trigger-press', event: nativeEvent });
      }}
    />
  );
}
