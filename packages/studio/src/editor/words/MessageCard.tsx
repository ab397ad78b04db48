import { Badge, Button } from '@wusum/react';
import { useId } from 'react';
import { directionOf } from '../../data/resolve-axes.js';
import { Path } from '../../parts/layout.js';
import { useBrand, useCopy } from '../../parts/page-scope.js';
import type { AreaProps } from '../area-props.js';
import { InComponent } from './InComponent.js';
import { LanguageFields } from './LanguageFields.js';
import { spoken, type BrandMessage, type MessageText } from './messages.js';
import * as S from './words.styles.js';

interface MessageCardProps extends AreaProps {
  readonly message: BrandMessage;
}

/** One message: what it is for, and its text in each language, form by form. */
export function MessageCard({ store, state, message }: MessageCardProps) {
  const id = useId();
  const { key, description, texts } = message;
  return (
    <S.Card aria-labelledby={id}>
      <S.CardHead>
        <h3 id={id}>
          <Path text={key} />
        </h3>
        {description === '' ? null : (
          <p lang="en" dir="ltr">
            {description}
          </p>
        )}
      </S.CardHead>
      <S.Languages>
        {texts.map((text) => (
          <Language key={text.language} {...{ store, state, message, text }} />
        ))}
      </S.Languages>
      <InComponent store={store} message={message} />
    </S.Card>
  );
}

/** The text in one language, with what it stands for: own, neutral or missing. */
function Language({ store, state, message, text }: MessageCardProps & { readonly text: MessageText }) {
  const { t } = useCopy();
  const brand = useBrand();
  const { language, path, own, shared } = text;
  const value = spoken(text);
  const locale = (brand.locales as Readonly<Record<string, string>>)[language] ?? language;
  const name = t('words.in', { key: message.key, language: languageName(language) });
  return (
    <S.Language role="group" aria-label={name}>
      <S.LanguageHead>
        <span lang={language} dir={directionOf(language)}>
          {languageName(language)}
        </span>
        <State own={own !== undefined} missing={value === undefined} />
        {own !== undefined && (shared !== undefined || store.isChanged({ path })) ? (
          <Button size="sm" variant="ghost" onClick={() => store.reset({ path })}>
            {t(store.isChanged({ path }) ? 'editor.reset.draft' : 'words.use-neutral')}
          </Button>
        ) : null}
      </S.LanguageHead>
      <LanguageFields
        text={value ?? ''}
        neutral={shared}
        {...{ message, language, locale, name }}
        onChange={(next) => store.setEntry(path, next)}
      />
      <Findings state={state} message={message} language={language} />
    </S.Language>
  );
}

function State({ own, missing }: { own: boolean; missing: boolean }) {
  const { t } = useCopy();
  if (missing) return <Badge color="danger">{t('words.state.missing')}</Badge>;
  return own ? <Badge color="accent">{t('words.state.own')}</Badge> : <Badge>{t('words.state.neutral')}</Badge>;
}

/** The name of a language in itself. */
const languageName = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** What the voice of the brand finds in this text: the compiler names the message and the file. */
function Findings({ state, message, language }: Pick<MessageCardProps, 'state' | 'message'> & { language: string }) {
  const { t } = useCopy();
  const names = [`"words.${language}.${message.key}"`, `"${message.key}"`];
  const found = [...(state.view?.findings ?? []), ...state.refused].filter(
    ({ message: text, place = '' }) =>
      text.includes(names[0]!) || (text.includes(names[1]!) && place.includes(`words.${language}.json`)),
  );
  if (found.length === 0) return null;
  return (
    <S.Findings aria-label={t('words.findings')}>
      {found.map(({ code, message: text, fix }) => (
        <li key={`${code} ${text}`} lang="en" dir="ltr">
          {text} {fix}
        </li>
      ))}
    </S.Findings>
  );
}
