import { Button } from '@wusum/react';
import { useId } from 'react';
import { label } from '../copy/index.js';
import type { TokenView } from '../live/types.js';
import { Code, Path } from '../parts/layout.js';
import { TokenDescription } from '../parts/TokenDescription.js';
import { useCopy } from '../parts/page-scope.js';
import { AppearsIn, type OpenStory } from './application/AppearsIn.js';
import { MayAppear } from './application/MayAppear.js';
import * as S from './Editor.styles.js';
import { RampCurve } from './ramp/RampCurve.js';
import type { EditorState, EditorStore } from './store.js';
import { TypeScales } from './type/TypeScales.js';
import { ValueField } from './ValueField.js';

interface TokenDetailProps {
  readonly store: EditorStore;
  readonly state: EditorState;
  readonly token: TokenView;
  readonly tokens: readonly TokenView[];
  readonly onChoose: (path: string) => void;
  readonly onStory?: OpenStory | undefined;
}

/** One token: its value to edit, where the value comes from, and what depends on it. */
export function TokenDetail({ store, state, token, tokens, onChoose, onStory }: TokenDetailProps) {
  const { t, language } = useCopy();
  const id = useId();
  const title = label(token.path.replace('color.', ''), language);
  const isOwn = token.origin === 'own' || token.origin === 'override';
  const canReset = store.isChanged(token) || token.origin === 'override';
  return (
    <S.Detail aria-labelledby={id}>
      <S.DetailHead>
        <h3 id={id}>{title ?? <Path text={token.path} />}</h3>
        {title === undefined ? null : <Path text={token.path} />}
        {token.description === '' ? null : <TokenDescription text={token.description} />}
      </S.DetailHead>
      <ValueField store={store} token={token} tokens={tokens} />
      {canReset ? (
        <Button size="sm" onClick={() => store.reset(token)}>
          {t(store.isChanged(token) ? 'editor.reset.draft' : 'editor.reset.override')}
        </Button>
      ) : null}
      {token.type === 'typography' ? <TypeScales {...{ store, token, tokens }} /> : null}
      {token.type === 'color' ? <RampCurve {...{ store, token, tokens, onChoose }} /> : null}
      <MayAppear {...{ store, state, token, tokens }} />
      <S.Facts>
        <dt>{t('editor.value')}</dt>
        <dd>
          <Code>{token.css}</Code>
        </dd>
        <dt>{t('editor.origin')}</dt>
        <dd>
          {t(`editor.origin.${token.origin}`)} <Path className="place" text={token.place} />
        </dd>
        {isOwn || token.note === undefined ? null : (
          <>
            <dt>{t('editor.computed')}</dt>
            <dd lang="en" dir="ltr">
              {token.note}
            </dd>
          </>
        )}
        <Related title={t('editor.from')} paths={sourcesOf(token)} {...{ tokens, onChoose }} />
        <Related title={t('editor.used')} paths={token.usedBy} {...{ tokens, onChoose }} />
        <AppearsIn {...{ token, tokens, onStory }} />
      </S.Facts>
    </S.Detail>
  );
}

const sourcesOf = ({ seed, aliases }: TokenView): string[] => [
  ...new Set([...aliases, ...(seed === undefined ? [] : [seed])]),
];

interface RelatedProps {
  readonly title: string;
  readonly paths: readonly string[];
  readonly tokens: readonly TokenView[];
  readonly onChoose: (path: string) => void;
}

/** Other tokens, each a button that shows it. */
function Related({ title, paths, tokens, onChoose }: RelatedProps) {
  const known = paths.flatMap((path) => tokens.find((one) => one.path === path) ?? []);
  if (known.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <S.Links>
          {known.map(({ path, type, css }) => (
            <li key={path}>
              <button type="button" onClick={() => onChoose(path)} lang="en" dir="ltr">
                {type === 'color' ? <S.Dot aria-hidden style={{ background: css }} /> : null}
                {path}
              </button>
            </li>
          ))}
        </S.Links>
      </dd>
    </>
  );
}
