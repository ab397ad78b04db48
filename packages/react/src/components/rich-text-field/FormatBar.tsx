'use client';
import { fieldMessages } from '@wusum/contract/messages/field';
import { richTextMessages } from '@wusum/contract/messages/rich-text';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useMessages } from '../../internal/use-messages.js';
import { isComposing } from '../../internal/keys.js';
import { Button } from '../button/Button.js';
import { Icon, type IconData } from '../icon/index.js';
import {
  boldIcon,
  headingIcon,
  italicIcon,
  linkIcon,
  listIcon,
  numberedListIcon,
  quoteIcon,
  redoIcon,
  undoIcon,
} from '../icon/icons/index.js';
import { IconButton } from '../icon-button/IconButton.js';
import { Popover } from '../popover/index.js';
import { TextField } from '../text-field/TextField.js';
import { Toggle } from '../toggle/Toggle.js';
import { Toolbar } from '../toolbar/index.js';
import type { EditorAction, EditorState, RichEditor } from './editor.js';
import { Bar, LinkForm } from './RichTextField.styles.js';

const icons: Readonly<Record<EditorAction, IconData>> = {
  bold: boldIcon,
  italic: italicIcon,
  heading: headingIcon,
  bullets: listIcon,
  numbers: numberedListIcon,
  quote: quoteIcon,
  undo: undoIcon,
  redo: redoIcon,
};

interface FormatBarProps {
  /** `undefined` while it loads. */
  editor: RichEditor | undefined;
  state: EditorState | undefined;
  disabled: boolean;
}

/** The toolbar of a text. */
export function FormatBar({ editor, state, disabled }: FormatBarProps) {
  const message = useMessages(richTextMessages);
  const isOff = disabled || !editor;
  const toggle = (action: EditorAction) => (
    <Toggle
      key={action}
      variant="ghost"
      size="sm"
      label={message(`rich-text.${action}`)}
      pressed={state?.on.has(action) ?? false}
      disabled={isOff}
      onPressedChange={() => editor?.act(action)}
    >
      <Icon size="sm" icon={icons[action]} />
    </Toggle>
  );
  const button = (action: 'undo' | 'redo') => (
    <IconButton
      size="sm"
      label={message(`rich-text.${action}`)}
      disabled={isOff || !state?.can.has(action)}
      onClick={() => editor?.act(action)}
    >
      <Icon size="sm" icon={icons[action]} />
    </IconButton>
  );
  return (
    <Bar>
      <Toolbar.Root variant="ghost" aria-label={message('rich-text.toolbar')}>
        <Toolbar.Group>{(['bold', 'italic'] as const).map(toggle)}</Toolbar.Group>
        <Toolbar.Separator />
        <Toolbar.Group>
          {(['heading', 'bullets', 'numbers', 'quote'] as const).map(toggle)}
          <LinkButton editor={editor} isOn={state?.on.has('link') ?? false} disabled={isOff} />
        </Toolbar.Group>
        <Toolbar.Separator />
        <Toolbar.Group>
          {button('undo')}
          {button('redo')}
        </Toolbar.Group>
      </Toolbar.Root>
    </Bar>
  );
}

interface LinkButtonProps extends Pick<FormatBarProps, 'editor' | 'disabled'> {
  isOn: boolean;
}

/** Asks for the address of a link. */
function LinkButton({ editor, isOn, disabled }: LinkButtonProps) {
  const message = useMessages(richTextMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <IconButton size="sm" label={message('rich-text.link')} aria-pressed={isOn} disabled={disabled}>
          <Icon size="sm" icon={linkIcon} />
        </IconButton>
      </Popover.Trigger>
      <Popover.Content align="start" aria-label={message('rich-text.link')}>
        <Address
          editor={editor!}
          isOn={isOn}
          // First: focus returns to the button, and then goes into the text.
          onDone={() => {
            flushSync(() => setOpen(false));
            editor?.focus();
          }}
        />
      </Popover.Content>
    </Popover.Root>
  );
}

interface AddressProps {
  editor: RichEditor;
  isOn: boolean;
  onDone: () => void;
}

function Address({ editor, isOn, onDone }: AddressProps) {
  const message = useMessages(richTextMessages, fieldMessages);
  const [address, setAddress] = useState(() => editor.link());
  const [isRefused, setRefused] = useState(false);
  const apply = (text: string) => {
    if (editor.setLink(text)) onDone();
    else setRefused(true);
  };
  return (
    <LinkForm>
      <TextField
        type="text"
        inputMode="url"
        dir="ltr"
        label={message('rich-text.address')}
        value={address}
        error={isRefused ? message('field.url') : undefined}
        onValueChange={(text) => {
          setAddress(text);
          setRefused(false);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
          // Not the form around the text.
          event.preventDefault();
          apply(address);
        }}
      />
      <Toolbar.Group>
        <Button size="sm" variant="solid" color="accent" onClick={() => apply(address)}>
          {message('rich-text.apply')}
        </Button>
        {isOn ? (
          <Button size="sm" variant="ghost" onClick={() => apply('')}>
            {message('rich-text.remove-link')}
          </Button>
        ) : null}
      </Toolbar.Group>
    </LinkForm>
  );
}
