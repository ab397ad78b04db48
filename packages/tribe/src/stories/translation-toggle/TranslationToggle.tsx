'use client';

import { translationToggleMessages } from '@wusum/contract/messages/translation-toggle';
import { Segment, SegmentedControl, Text as Caption, useMessagesOf, useScope } from '@wusum/react';
import { useState, type ReactNode } from 'react';
import { CreditLine } from '../credit-line/CreditLine.js';
import { languageName, textAttributes } from '../shared/language.js';
import { translationViews, type TranslationToggleProps, type TranslationView } from './TranslationToggle.props.js';
import { Column, Root, Text, Texts } from './TranslationToggle.styles.js';

/**
 * A text and its translation: one instead of the other, or both next to each other. Each has its own language and
 * direction, and the translation says who made it. Renders one `<div>`. On paper, what is shown is printed.
 *
 * Use it where a member's words are shown in another language.
 * Do not use it for the language of the page (`LanguageSwitch`).
 */
export function TranslationToggle(props: TranslationToggleProps) {
  const {
    from,
    to,
    original,
    translation,
    translator,
    isMachine = false,
    value,
    defaultValue,
    onValueChange,
    ...rest
  } = props;
  const message = useMessagesOf(translationToggleMessages);
  const [own, setOwn] = useState<TranslationView>(defaultValue ?? 'translation');
  const view = value ?? own;
  const choose = (chosen: string) => {
    setOwn(chosen as TranslationView);
    onValueChange?.(chosen as TranslationView);
  };
  return (
    <Root data-frame="" {...rest}>
      <SegmentedControl aria-label={message('translation-toggle.name')} size="sm" value={view} onValueChange={choose}>
        {translationViews.map((each) => (
          <Segment key={each} value={each}>
            {message('translation-toggle.view', { view: each === 'both' ? 'other' : each })}
          </Segment>
        ))}
      </SegmentedControl>
      <Texts data-view={view}>
        {view === 'original' ? null : (
          <Column>
            <Text {...textAttributes(to)}>{translation}</Text>
            <Source {...{ from, to, translator, isMachine }} />
          </Column>
        )}
        {view === 'translation' ? null : <Written language={from}>{original}</Written>}
      </Texts>
    </Root>
  );
}

function Written({ language, children }: { readonly language: string; readonly children: ReactNode }) {
  return (
    <Column>
      <Text {...textAttributes(language)}>{children}</Text>
    </Column>
  );
}

type SourceProps = Pick<TranslationToggleProps, 'from' | 'to' | 'translator' | 'isMachine'>;

/** From which language, by whom, and whether a person has checked it. */
function Source({ from, to, translator, isMachine }: SourceProps) {
  const message = useMessagesOf(translationToggleMessages);
  const { lang = 'en' } = useScope();
  return (
    <div>
      <Caption size="caption" color="muted">
        {message('translation-toggle.from', { language: languageName(from, lang) })}
      </Caption>
      {translator && <CreditLine credit={translator} language={to} part="translator" />}
      {isMachine && (
        <Caption size="caption" color="muted">
          {message('translation-toggle.machine')}
        </Caption>
      )}
    </div>
  );
}
