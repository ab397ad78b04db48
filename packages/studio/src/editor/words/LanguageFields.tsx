import { addForm, replaceForm, textForms, type FormStep, type TextForm } from '@wusum/voice';
import { Button, TextArea } from '@wusum/react';
import { useState } from 'react';
import { directionOf } from '../../data/resolve-axes.js';
import { useCopy } from '../../parts/page-scope.js';
import { lostPlaceholders, type BrandMessage } from './messages.js';
import { numberOf, previewOf } from './sample-values.js';
import { VoiceFixes } from './VoiceFixes.js';
import * as S from './words.styles.js';

interface LanguageFieldsProps {
  readonly message: BrandMessage;
  readonly language: string;
  readonly locale: string;
  /** Names the message and the language. */
  readonly name: string;
  readonly text: string;
  readonly neutral: string | undefined;
  readonly onChange: (text: string) => void;
}

/** The text of a message in one language: a field for each of its forms, and what readers see. */
export function LanguageFields(props: LanguageFieldsProps) {
  const { message, language, locale, text, onChange } = props;
  const { t } = useCopy();
  const parts = textForms(text, locale);
  const forms: readonly TextForm[] = parts?.forms ?? [
    { text, offset: 0, length: text.length, steps: [], placeholders: [] },
  ];
  const { problems } = previewOf(message.key, text, locale, []);
  return (
    <>
      {forms.map((form, index) => (
        <FormField key={`${index} ${form.steps.map(({ key }) => key).join(' ')}`} {...props} form={form} />
      ))}
      {parts?.missing.map((form) => (
        <Button key={form.key} size="sm" variant="outline" onClick={() => onChange(addForm(text, form))}>
          {t('words.add-form', { form: form.key })}
        </Button>
      ))}
      {problems.length === 0 ? null : (
        <S.Findings aria-label={t('words.findings')} data-language={language}>
          {problems.map(({ what, fix }) => (
            <li key={what} lang="en" dir="ltr">
              {what} {fix}
            </li>
          ))}
        </S.Findings>
      )}
    </>
  );
}

/** One form of a message. A text that has lost a placeholder is not used: one click puts it back. */
function FormField({
  message,
  language,
  locale,
  name,
  text,
  form,
  onChange,
}: LanguageFieldsProps & { form: TextForm }) {
  const { t } = useCopy();
  const [typed, setTyped] = useState<string>();
  const [shown, setShown] = useState(form.text);
  // Undo, a reset or another page has changed it.
  if (shown !== form.text) {
    setShown(form.text);
    setTyped(undefined);
  }
  const value = typed ?? form.text;
  const lost = lostPlaceholders(form.placeholders, value);
  const change = (next: string): void => {
    const edited = replaceForm(text, form, next);
    const isWhole = lostPlaceholders(form.placeholders, next).length === 0 && isSameShape(edited, locale, form);
    setTyped(isWhole ? undefined : next);
    if (!isWhole) return;
    setShown(next);
    onChange(edited);
  };
  const label = form.steps.map((step) => stepLabel(step, locale)).join(' › ');
  const max = message.max[language];
  const preview = previewOf(message.key, replaceForm(text, form, value), locale, form.steps).text;
  return (
    <S.Field>
      <TextArea
        size="sm"
        rows={1}
        lang={language}
        dir={directionOf(language)}
        {...(label === '' ? { 'aria-label': name } : { label, 'aria-label': `${name}: ${label}` })}
        value={value}
        onValueChange={change}
        {...(lost.length > 0 && { error: t('words.lost', { names: lost.join(' ') }) })}
        {...(lost.length === 0 && typed !== undefined && { error: t('words.broken') })}
      />
      {form.placeholders.length === 0 && max === undefined ? null : (
        <S.Chips>
          {form.placeholders.map((placeholder) => (
            <Placeholder
              key={placeholder}
              text={placeholder}
              isLost={lost.includes(placeholder)}
              onInsert={() => change(`${value.trimEnd()} ${placeholder}`)}
            />
          ))}
          {max === undefined ? null : <span>{t('words.length', { count: Array.from(value).length, max })}</span>}
        </S.Chips>
      )}
      {typed === undefined ? <VoiceFixes text={value} language={language} onFix={change} /> : null}
      {preview === undefined || preview === value ? null : (
        <S.Preview lang={language} dir={directionOf(language)}>
          {preview}
        </S.Preview>
      )}
    </S.Field>
  );
}

/** A placeholder of a form; one that is lost is a button that puts it back. */
function Placeholder({ text, isLost, onInsert }: { text: string; isLost: boolean; onInsert: () => void }) {
  const { t } = useCopy();
  if (!isLost) return <code dir="ltr">{text}</code>;
  return (
    <Button size="sm" color="danger" variant="outline" onClick={onInsert}>
      {t('words.put-back', { name: text })}
    </Button>
  );
}

/** Whether an edited text still has its forms, so that braces in a form do not change what is around it. */
function isSameShape(text: string, locale: string, form: TextForm): boolean {
  const forms = textForms(text, locale)?.forms;
  return forms?.some(({ offset, steps }) => offset === form.offset && steps.length === form.steps.length) === true;
}

/** The key of a select, or a plural form with a number that it is used for: `few · ٣`. */
function stepLabel({ argument, kind, key }: FormStep, locale: string): string {
  if (kind === 'select') return `${argument} = ${key}`;
  const number = new Intl.NumberFormat(locale).format(numberOf(key, kind, locale));
  return key.startsWith('=') ? number : `${key} · ${number}`;
}
