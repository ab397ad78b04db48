'use client';

import { storyComposerMessages } from '@wusum/contract/messages/story-composer';
import {
  Callout,
  Segment,
  SegmentedControl,
  Select,
  Stack,
  Switch,
  TextField,
  useMessagesOf,
  useScope,
} from '@wusum/react';
import { useState } from 'react';
import { languageName } from '../shared/language.js';
import type { DraftProblem } from './draft.js';
import { PhotoFields } from './PhotoFields.js';
import { PromptFields } from './PromptFields.js';
import { promptModes, storyComposerProps, type PromptMode, type StoryComposerProps } from './StoryComposer.props.js';
import type { Journal } from './use-journal.js';

interface ComposerFieldsProps extends Pick<
  StoryComposerProps,
  'prompts' | 'languages' | 'voice' | 'maxPhotos' | 'defaultMode'
> {
  readonly journal: Journal;
  /** The language of the draft. */
  readonly language: string;
  readonly problems: readonly DraftProblem[];
}

/** Everything that a member fills in. */
export function ComposerFields(props: ComposerFieldsProps) {
  const { journal, prompts, languages, language, voice, problems } = props;
  const { maxPhotos = storyComposerProps.defaults.maxPhotos, defaultMode = 'one' } = props;
  const message = useMessagesOf(storyComposerMessages);
  const { lang = 'en' } = useScope();
  const [mode, setMode] = useState<PromptMode>(defaultMode);
  const [hasHints, setHasHints] = useState(false);
  const { draft, change } = journal;
  const isReading = journal.state === 'reading';
  return (
    <Stack gap={6}>
      <TextField
        label={message('story-composer.title')}
        value={draft.title}
        lang={language}
        readOnly={isReading}
        onValueChange={(title) => change({ title })}
      />
      {prompts.length > 1 && (
        <SegmentedControl
          aria-label={message('story-composer.prompts-name')}
          size="sm"
          value={mode}
          onValueChange={(value) => setMode(value as PromptMode)}
        >
          {promptModes.map((each) => (
            <Segment key={each} value={each}>
              {message('story-composer.prompts', { mode: each === 'one' ? 'one' : 'other' })}
            </Segment>
          ))}
        </SegmentedControl>
      )}
      <PromptFields {...{ journal, prompts, language, mode }} voice={hasHints ? voice : undefined} />
      {problems.includes('nothing') && (
        <Callout color="danger" live="assertive">
          {message('story-composer.nothing')}
        </Callout>
      )}
      {voice && (
        <Switch
          label={message('story-composer.hints')}
          description={message('story-composer.hints-about')}
          checked={hasHints}
          onCheckedChange={setHasHints}
        />
      )}
      <Select
        label={message('story-composer.language')}
        value={language}
        onValueChange={(value) => change({ language: value ?? undefined })}
        options={languages.map((each) => ({ value: each, label: languageName(each, lang) }))}
      />
      {maxPhotos > 0 && <PhotoFields {...{ journal, maxPhotos }} isIncomplete={problems.includes('alt')} />}
    </Stack>
  );
}
