'use client';

import { storyComposerMessages } from '@wusum/contract/messages/story-composer';
import { Button, Flex, Stack, Text, TextArea, useMessagesOf } from '@wusum/react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { PromptMode, StoryComposerProps, StoryPrompt } from './StoryComposer.props.js';
import type { Journal } from './use-journal.js';

/** The field with hints, its rules and its worker: most members never load them. */
const HintedField = lazy(async () => {
  const { VoiceField } = await import('@wusum/react/voice-field');
  return { default: VoiceField };
});

interface PromptFieldsProps extends Pick<StoryComposerProps, 'prompts' | 'voice'> {
  readonly journal: Journal;
  readonly language: string;
  readonly mode: PromptMode;
}

/** The prompts with their answers: all of them, or one with the ways to the next and the one before. */
export function PromptFields({ prompts, mode, ...rest }: PromptFieldsProps) {
  const [step, setStep] = useState(0);
  const index = Math.min(step, prompts.length - 1);
  const field = useRef<HTMLTextAreaElement>(null);
  const hasMoved = useRef(false);
  // Focus goes where the member continues to write; not when the page is opened.
  useEffect(() => {
    if (hasMoved.current) field.current?.focus();
  }, [index]);
  if (mode === 'all' || prompts.length < 2)
    return (
      <Stack gap={6}>
        {prompts.map((prompt) => (
          <PromptField key={prompt.id} prompt={prompt} {...rest} />
        ))}
      </Stack>
    );
  const go = (to: number) => {
    hasMoved.current = true;
    setStep(to);
  };
  const prompt = prompts[index]!;
  return (
    <Stack gap={4}>
      <PromptField key={prompt.id} prompt={prompt} field={field} {...rest} />
      <Steps step={index} count={prompts.length} onGo={go} />
    </Stack>
  );
}

interface StepsProps {
  readonly step: number;
  readonly count: number;
  readonly onGo: (step: number) => void;
}

function Steps({ step, count, onGo }: StepsProps) {
  const message = useMessagesOf(storyComposerMessages);
  return (
    <Flex gap={3} align="center" wrap>
      <Button size="sm" disabled={step === 0} focusableWhenDisabled onClick={() => onGo(step - 1)}>
        {message('story-composer.previous')}
      </Button>
      <Button size="sm" disabled={step === count - 1} focusableWhenDisabled onClick={() => onGo(step + 1)}>
        {message('story-composer.next')}
      </Button>
      <Text size="caption" color="muted">
        {message('story-composer.of', { step: step + 1, count })}
      </Text>
    </Flex>
  );
}

interface PromptFieldProps extends Pick<StoryComposerProps, 'voice'> {
  readonly prompt: StoryPrompt;
  readonly journal: Journal;
  readonly language: string;
  readonly field?: React.RefObject<HTMLTextAreaElement | null>;
}

function PromptField({ prompt, journal, language, voice, field }: PromptFieldProps) {
  const { draft, change, state } = journal;
  const props = {
    label: prompt.question,
    description: prompt.help,
    rows: 6,
    lang: language,
    value: draft.answers[prompt.id] ?? '',
    readOnly: state === 'reading',
    onValueChange: (answer: string) => change({ answers: { ...draft.answers, [prompt.id]: answer } }),
    ref: field,
  };
  const plain = <TextArea {...props} />;
  if (!voice) return plain;
  return (
    <Suspense fallback={plain}>
      <HintedField {...props} voice={voice} language={language} />
    </Suspense>
  );
}
