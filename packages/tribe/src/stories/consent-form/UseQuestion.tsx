'use client';

import { consentFormMessages } from '@wusum/contract/messages/consent-form';
import { Checkbox, CheckboxGroup, Radio, RadioGroup, Select, useMessagesOf, useScope } from '@wusum/react';
import type { Use } from '../consent.js';
import { licenceAttributes, licenceName } from '../credit-line/licence-name.js';
import { languageName } from '../shared/language.js';
import { nameOf, NO_END } from './answers.js';
import type { ConsentFormProps } from './ConsentForm.props.js';
import { Terms, UseItem } from './ConsentForm.styles.js';

type Offer = Pick<ConsentFormProps, 'surfaces' | 'languages' | 'licences' | 'ends'>;

interface UseQuestionProps extends Offer {
  readonly use: Use;
  readonly isGiven: boolean;
  /** Whether the story itself may be published, or is not answered yet. */
  readonly isPublished: boolean;
  readonly onAnswer: (answer: string) => void;
}

/** The question about one use; its terms follow after a yes only. Renders one `<li>`. */
export function UseQuestion({ use, isGiven, isPublished, onAnswer, ...offer }: UseQuestionProps) {
  const message = useMessagesOf(consentFormMessages);
  const key = use === 'training' ? 'other' : use;
  const needsPublish = (use === 'photo' || use === 'translation') && !isPublished;
  return (
    <UseItem>
      <RadioGroup
        name={nameOf(use)}
        label={message('consent-form.use', { use: key })}
        description={needsPublish ? message('consent-form.needs-publish') : message('consent-form.about', { use: key })}
        orientation="horizontal"
        required
        onValueChange={onAnswer}
      >
        <Radio value="yes" label={message('consent-form.answer', { answer: 'yes' })} />
        <Radio value="no" label={message('consent-form.answer', { answer: 'other' })} />
      </RadioGroup>
      {isGiven && <UseTerms use={use} {...offer} />}
    </UseItem>
  );
}

function UseTerms({ use, surfaces, languages = [], licences, ends }: Offer & { readonly use: Use }) {
  const message = useMessagesOf(consentFormMessages);
  const { lang = 'en' } = useScope();
  return (
    <Terms>
      <CheckboxGroup name={nameOf(use, 'surfaces')} label={message('consent-form.where')} required>
        {surfaces.map(({ value, label }) => (
          <Checkbox key={value} value={value} label={label} />
        ))}
      </CheckboxGroup>
      {use === 'translation' && languages.length > 0 && (
        <CheckboxGroup name={nameOf(use, 'languages')} label={message('consent-form.languages')} required>
          {languages.map((language) => (
            <Checkbox key={language} value={language} label={languageName(language, lang)} />
          ))}
        </CheckboxGroup>
      )}
      <RadioGroup name={nameOf(use, 'scope')} label={message('consent-form.scope')} orientation="horizontal" required>
        <Radio value="whole" label={message('consent-form.part', { scope: 'whole' })} />
        <Radio value="excerpt" label={message('consent-form.part', { scope: 'other' })} />
      </RadioGroup>
      <Select
        name={nameOf(use, 'end')}
        label={message('consent-form.until')}
        required
        options={ends.map((end) => ({
          value: end === null ? NO_END : String(end),
          label: message('consent-form.end', { kind: end === null ? 'other' : 'date', until: end ?? 0 }),
        }))}
      />
      <Select
        name={nameOf(use, 'licence')}
        label={message('consent-form.licence')}
        description={message('consent-form.licence-about')}
        required
        options={licences
          .filter((licence) => use !== 'translation' || !licence.includes('-ND-'))
          .map((licence) => ({
            value: licence,
            label: <bdi {...licenceAttributes(licence)}>{licenceName(licence)}</bdi>,
            text: licenceName(licence),
          }))}
      />
    </Terms>
  );
}
