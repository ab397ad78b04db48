import { Menu } from '@wusum/react';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { announce } from '../announce.js';
import { useCopy } from '../page-scope.js';
import type { CopyForm } from './copy-forms.js';
import * as S from './CopyMenu.styles.js';

interface CopyMenuProps {
  /** What is copied, for screen readers: the path of a token, the key of a message. */
  name: string;
  /** Called when the menu opens. */
  forms: () => readonly CopyForm[];
  /** What is pressed: a swatch, a drawing. @default a small button with an icon */
  children?: ReactNode;
}

/** How long the answer is shown, in milliseconds. */
const shown = 1600;

/** Names in code are longer than the actions of a menu; a shortcut takes half of it. */
const wide = { inlineSize: 'min(33rem, 100dvi - 2rem)', maxInlineSize: 'none' };

type Answer = { state: 'ready' | 'copied' } | { state: 'refused'; text: string };
const ready: Answer = { state: 'ready' };

/**
 * A thing that copies: pressed, it offers the forms in which it can be written elsewhere. If the browser refuses the
 * clipboard, a field with the selected text is shown.
 */
export function CopyMenu({ name, forms, children }: CopyMenuProps) {
  const { t, language } = useCopy();
  const [answer, setAnswer] = useState(ready);
  useEffect(() => {
    if (answer.state === 'ready') return undefined;
    announce(t(`tokens.${answer.state}`), language);
    if (answer.state === 'refused') return undefined;
    const timer = setTimeout(() => setAnswer(ready), shown);
    return () => {
      clearTimeout(timer);
      announce('', language);
    };
  }, [answer, t, language]);
  const copy = async (text: string) => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setAnswer(copied ? { state: 'copied' } : { state: 'refused', text });
  };
  return (
    <S.Root>
      <Menu.Root>
        <Menu.Trigger asChild>
          <S.Trigger type="button" data-icon={children === undefined || undefined}>
            {children ?? <CopyIcon />}
            <span className="sb-sr-only">
              {' '}
              {t('tokens.copy')} <bdi lang="en">{name}</bdi>
            </span>
          </S.Trigger>
        </Menu.Trigger>
        <Menu.Content style={wide} dir={language === 'ar' ? 'rtl' : 'ltr'}>
          <Items forms={forms} onChoose={(text) => void copy(text)} />
        </Menu.Content>
      </Menu.Root>
      {answer.state === 'copied' ? <S.Done aria-hidden>{t('tokens.copied')}</S.Done> : null}
      {answer.state === 'refused' ? <Selected text={answer.text} onLeave={() => setAnswer(ready)} /> : null}
    </S.Root>
  );
}

function Items({ forms, onChoose }: { forms: CopyMenuProps['forms']; onChoose: (text: string) => void }) {
  const { t } = useCopy();
  return forms().map(({ name, text, shown: short = text, lang }) => {
    const label = typeof name === 'string' ? t(name) : <bdi lang="en">{name.proper}</bdi>;
    return (
      <Menu.Item
        key={typeof name === 'string' ? name : name.proper}
        shortcut={
          <S.Text as={lang === undefined ? 'code' : 'span'} lang={lang ?? 'en'} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
            {short}
          </S.Text>
        }
        onClick={() => onChoose(text)}
      >
        {label}
      </Menu.Item>
    );
  });
}

/** The text in a field, selected, until the field is left. */
function Selected({ text, onLeave }: { text: string; onLeave: () => void }) {
  const { t } = useCopy();
  const select = useCallback((field: HTMLInputElement | null) => field?.select(), []);
  return (
    <S.Field>
      <span>{t('tokens.refused')}</span>
      <input ref={select} readOnly value={text} onBlur={onLeave} lang="en" dir="ltr" />
    </S.Field>
  );
}

const CopyIcon = () => (
  <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" aria-hidden>
    <path d="M5.5 5.5h8v8h-8zM2.5 10.5v-8h8" />
  </svg>
);
