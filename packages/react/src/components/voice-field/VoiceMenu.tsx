'use client';
import { voiceFieldMessages } from '@wusum/contract/messages/voice-field';
import { useContext, useState, type MouseEvent, type ReactNode, type RefObject } from 'react';
import type { Localized } from '@wusum/contract/types';
import { directionOf, matchLanguage } from '../../internal/language.js';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import { useMessages } from '../../internal/use-messages.js';
import { useScope } from '../../internal/use-scope.js';
import { OpenMenu, MenuSubContent } from '../menu/MenuContent.js';
import { MenuGroup, MenuGroupLabel, MenuSeparator } from '../menu/MenuGroup.js';
import { MenuItem } from '../menu/MenuItem.js';
import { Level, MenuSub } from '../menu/MenuRoot.js';
import { MenuSubTrigger } from '../menu/MenuSubTrigger.js';
import { createPlace, MenuContext, type MenuPlace } from '../menu/menu-context.js';
import { ignoreReasons, type IgnoreReason, type VoiceFinding } from './VoiceField.props.js';
import { Severity, Why } from './VoiceField.styles.js';

/** A finding whose menu is open. */
export interface OpenedFinding {
  readonly finding: VoiceFinding;
  /** `first`: on the first action. `none`: it stays in the text, e.g. after a press. */
  readonly focus: 'first' | 'none';
  /** Where its words are in the window. */
  readonly box: DOMRect;
}

interface VoiceMenuProps extends OpenedFinding {
  input: RefObject<HTMLTextAreaElement | null>;
  isLocked: boolean;
  onClose: () => void;
  onApply: (replacement: string) => void;
  onIgnore: (reason: IgnoreReason, event: Event) => void;
}

/** What is found, and what can be done: a menu at the words. */
export function VoiceMenu({ finding, focus, box, input, isLocked, onClose, ...on }: VoiceMenuProps) {
  const message = useMessages(voiceFieldMessages);
  const [place] = useState(createPlace);
  const { found, severity, replacements } = finding;
  const isEditable = !isLocked && replacements.length > 0;
  return (
    <Level open onOpenChange={(open) => open || onClose()} parent={null} place={place}>
      <Start {...{ place, input, focus, box }} />
      <OpenMenu aria-label={found}>
        <MenuGroup>
          <MenuGroupLabel>
            <Severity data-severity={severity}>{message(`voice-field.${severity}`)}</Severity>
            <InLanguage of={finding.message} />
            {finding.why ? (
              <Why>
                <InLanguage of={finding.why} />
              </Why>
            ) : null}
          </MenuGroupLabel>
          {isEditable
            ? replacements.map((text) => (
                <MenuItem key={text} onClick={() => on.onApply(text)}>
                  {text === '' ? message('voice-field.remove') : message('voice-field.replace', { text })}
                </MenuItem>
              ))
            : null}
        </MenuGroup>
        {isEditable ? <MenuSeparator /> : null}
        <MenuSub>
          <MenuSubTrigger>{message('voice-field.ignore')}</MenuSubTrigger>
          <MenuSubContent>
            {ignoreReasons.map((reason) => (
              <MenuItem key={reason} onClick={({ nativeEvent }: MouseEvent) => on.onIgnore(reason, nativeEvent)}>
                {message(`voice-field.${reason}`)}
              </MenuItem>
            ))}
          </MenuSubContent>
        </MenuSub>
      </OpenMenu>
    </Level>
  );
}

type StartProps = Pick<OpenedFinding, 'focus' | 'box'> & Pick<VoiceMenuProps, 'input'> & { place: MenuPlace };

/** Sets place and focus of the menu: a part of its own, because effects of a part run before those of the next one. */
function Start({ place, input, focus, box }: StartProps): ReactNode {
  const menu = useContext(MenuContext)!;
  useBrowserLayoutEffect(() => {
    const isRtl = getComputedStyle(input.current!).direction === 'rtl';
    place.set({ point: { x: isRtl ? box.right : box.left, y: box.bottom, above: box.top }, opener: input.current! });
    menu.setFocus(focus);
  });
  return null;
}

/** A text in the reader's language, else in English. */
function InLanguage({ of: texts }: { of: Localized }) {
  const { lang } = useScope();
  const languages = Object.keys(texts);
  const found = matchLanguage(lang, languages) ?? (languages.includes('en') ? 'en' : languages[0]!);
  return (
    <span lang={found} dir={directionOf(found)}>
      {texts[found]}
    </span>
  );
}
