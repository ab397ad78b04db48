'use client';
import { directionOf, Grid, matchLanguage, Radio, RadioCard, RadioGroup, useScope } from '@wusum/react';
import type { Ref } from 'react';
import type { Scale, ScaleItem } from '../scales.js';
import { CirclesDrawing } from './CirclesDrawing.js';

interface SurveyQuestionProps {
  readonly scale: Scale;
  readonly item: ScaleItem;
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
  readonly disabled: boolean;
  readonly ref?: Ref<HTMLFieldSetElement>;
}

/** Apart, touching, and four overlaps. */
const distances = [2.7, 2, 1.5, 1, 0.5, 0.12];

/** The reader's language, if the scale has it. */
export function useScaleLanguage(): 'en' | 'ar' {
  const { lang } = useScope();
  return matchLanguage(lang, ['en', 'ar']) === 'ar' ? 'ar' : 'en';
}

/** One question with its answers. Its words are those of the scale, in a language that it has. */
export function SurveyQuestion({ scale, item, value, onChange, disabled, ref }: SurveyQuestionProps) {
  const language = useScaleLanguage();
  const choices = scale.answers.map((answer, index) => ({ value: String(index + 1), label: answer[language] }));
  return (
    <RadioGroup
      ref={ref}
      tabIndex={-1}
      lang={language}
      dir={directionOf(language)}
      label={item.text[language]}
      value={value === undefined ? null : String(value)}
      onValueChange={(chosen) => onChange(Number(chosen))}
      disabled={disabled}
    >
      {scale.drawing === 'circles' ? (
        <Grid columns={{ initial: 1, sm: 2 }} gap={4}>
          {choices.map((choice, index) => (
            <RadioCard key={choice.value} {...choice} media={<CirclesDrawing distance={distances[index] ?? 0} />} />
          ))}
        </Grid>
      ) : (
        choices.map((choice) => <Radio key={choice.value} {...choice} />)
      )}
    </RadioGroup>
  );
}
