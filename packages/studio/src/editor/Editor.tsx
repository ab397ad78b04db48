import { Callout, Icon, IconButton, redoIcon, SearchField, Select, Spinner, Toggle, undoIcon } from '@wusum/react';
import { useCallback, useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { contextsOf } from '../data/token-values.js';
import { currentDraft } from '../intents/index.js';
import type { TokenView } from '../live/types.js';
import { useAxes, useBrand, useCopy } from '../parts/page-scope.js';
import { Findings, hasFindings } from './Findings.js';
import type { OpenStory } from './application/AppearsIn.js';
import { areas, type Area } from './areas.js';
import { ContrastPairs } from './contrast/pairs-context.js';
import { BrandsMenu, type BrandTask as Task } from './brands/BrandsMenu.js';
import { BrandTask } from './brands/BrandTask.js';
import { FontsOfDraft } from './fonts/fonts-context.js';
import { DraftsMenu } from './DraftsMenu.js';
import { ImportDialog } from './exchange/ImportDialog.js';
import { Drop } from './exchange/Exchange.styles.js';
import { useOffer, type Importing } from './exchange/use-offer.js';
import * as S from './Editor.styles.js';
import { changeCount } from './merged-draft.js';
import { kindOf, kinds, matches, tokensOfKind, type Kind } from './kinds.js';
import { SaveButton } from './SaveButton.js';
import type { EditorState, EditorStore } from './store.js';
import { TokenDetail } from './TokenDetail.js';
import { TokenList } from './TokenList.js';
import { listenToUndoKeys, onUndo, receiveUndo } from './undo-key.js';
import { useChosen } from './use-chosen.js';
import type { Saver } from './use-saving.js';

/** A kind of tokens, the tokens that were chosen last, or an area of content. */
type EditorKind = Kind | 'recent' | Area['id'];

const tokensOf = (tokens: readonly TokenView[], kind: EditorKind, recent: readonly string[]): TokenView[] =>
  kind === 'recent'
    ? recent.flatMap((path) => tokens.find((token) => token.path === path) ?? [])
    : tokensOfKind(tokens, kind as Kind);

export interface EditorProps {
  readonly store: EditorStore;
  /** What saves. Without it, as in a built Storybook, the draft is exported. */
  readonly saver?: Saver | undefined;
  /** Shows a story of a component, by the id of its stories. Without it, links open its page. */
  readonly onStory?: OpenStory | undefined;
}

/** Edits the brand of the page: its values by kind, with their consequences. The pages that `store` shows follow at once. */
export function Editor({ store, saver, onStory }: EditorProps) {
  const { t } = useCopy();
  const axes = useAxes();
  const contexts = useMemo(() => contextsOf(axes), [axes]);
  useEffect(() => store.showContexts(contexts), [store, contexts]);
  useEffect(() => {
    const ends = [onUndo((direction) => (store[direction](), true)), listenToUndoKeys(window, receiveUndo)];
    return () => {
      for (const end of ends) end();
    };
  }, [store]);
  const state = useSyncExternalStore(store.subscribe, store.getState);
  if (state.status === 'failed') return <Notice text={t('editor.failed')} detail={state.failure} />;
  if (state.status === 'loading' || !state.view)
    return (
      <S.Waiting role="status">
        <Spinner />
        {t('editor.loading')}
      </S.Waiting>
    );
  return (
    <ContrastPairs value={state.view.pairs}>
      <FontsOfDraft value={state.fonts}>
        <Ready {...{ store, saver, onStory, state }} tokens={state.view.tokens} />
      </FontsOfDraft>
    </ContrastPairs>
  );
}

function Notice({ text, detail }: { text: string; detail?: string | undefined }) {
  return (
    <Callout color="danger" heading={text}>
      {detail === undefined ? null : (
        <bdi lang="en" dir="ltr">
          {detail}
        </bdi>
      )}
    </Callout>
  );
}

interface ReadyProps extends EditorProps {
  readonly state: EditorState;
  readonly tokens: readonly TokenView[];
}

function Ready({ store, saver, onStory, state, tokens }: ReadyProps) {
  const [kind, setKind] = useState<EditorKind>('color');
  const [query, setQuery] = useState('');
  const { chosen, recent, choose } = useChosen();
  const [task, setTask] = useState<Task>();
  const wanted = useDeferredValue(query);
  const found = useMemo(
    () =>
      wanted.trim() === '' ? tokensOf(tokens, kind, recent) : tokens.filter((token) => matches(token, wanted.trim())),
    [tokens, kind, wanted, recent],
  );
  const token = tokens.find(({ path }) => path === chosen) ?? found[0];
  const importing = useOffer(store);
  const area = wanted.trim() === '' ? areas.find(({ id }) => id === kind) : undefined;
  const show = useCallback(
    (path: string): void => {
      const found = tokens.find((one) => one.path === path);
      if (found) setKind(kindOf(found));
      setQuery('');
      choose(path);
    },
    [tokens, choose],
  );
  // A text, so that an edit which changes no other row leaves the list as it is.
  const changed = found
    .filter((one) => store.isChanged(one))
    .map(({ path }) => path)
    .join(' ');
  return (
    <S.Root {...importing.dropHandlers}>
      <Bar store={store} saver={saver} state={state} onFile={importing.read} onTask={setTask} />
      <Findings store={store} state={state} onChoose={show} />
      {task && saver ? <BrandTask {...{ task, store, state, saver }} onClose={() => setTask(undefined)} /> : null}
      <S.Body data-area={area ? '' : undefined} hidden={task !== undefined && saver !== undefined}>
        <S.Side>
          <Filter {...{ kind, setKind, query, setQuery }} hasRecent={recent.length > 0} />
          {area ? null : <TokenList tokens={found} chosen={token?.path} onChoose={choose} changed={changed} />}
        </S.Side>
        {area ? <area.View store={store} state={state} onChoose={show} /> : null}
        {token && !area ? (
          <TokenDetail key={token.path} {...{ store, state, token, tokens, onStory }} onChoose={choose} />
        ) : null}
        <Imports store={store} state={state} importing={importing} />
      </S.Body>
    </S.Root>
  );
}

interface ImportsProps {
  readonly store: EditorStore;
  readonly state: EditorState;
  readonly importing: Importing;
}

function Imports({ store, state, importing: { offer, isOver, leave } }: ImportsProps) {
  const { t } = useCopy();
  return (
    <>
      {isOver ? <Drop aria-hidden>{t('exchange.drop')}</Drop> : null}
      {offer ? <ImportDialog store={store} state={state} offer={offer} onClose={leave} /> : null}
    </>
  );
}

interface FilterProps {
  readonly kind: EditorKind;
  readonly setKind: (kind: EditorKind) => void;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly hasRecent: boolean;
}

function Filter({ kind, setKind, query, setQuery, hasRecent }: FilterProps) {
  const { t } = useCopy();
  return (
    <S.Filter>
      <SearchField
        size="sm"
        aria-label={t('editor.search')}
        placeholder={t('editor.search')}
        value={query}
        onValueChange={setQuery}
      />
      <Select
        size="sm"
        aria-label={t('editor.kinds')}
        value={kind}
        onValueChange={(value) => setKind(value as EditorKind)}
        disabled={query.trim() !== ''}
        options={[...(hasRecent ? (['recent'] as const) : []), ...kinds, ...areas.map(({ id }) => id)].map((one) => ({
          value: one,
          label: t(`editor.kind.${one}`),
        }))}
      />
    </S.Filter>
  );
}

interface BarProps extends Omit<ReadyProps, 'tokens' | 'onStory'> {
  readonly onFile: (file: File) => void;
  readonly onTask: (task: Task) => void;
}

function Bar({ store, saver, state, onFile, onTask }: BarProps) {
  const { t, language } = useCopy();
  const brand = useBrand();
  const draft = currentDraft(state.journal);
  const count = changeCount(state.merged);
  return (
    <S.Bar>
      <h2>{brand.names[language]}</h2>
      {saver ? <BrandsMenu onTask={onTask} /> : null}
      <DraftsMenu store={store} journal={state.journal} />
      <p role="status">{t('editor.changes', { count })}</p>
      {state.isKept ? null : <p role="status">{t('saving.not-kept')}</p>}
      {hasFindings(state) ? null : (
        <p role="status" className="fine">
          {t('editor.fine')}
        </p>
      )}
      <S.Actions>
        <IconButton
          size="sm"
          variant="ghost"
          label={t('editor.undo')}
          disabled={draft.done.length === 0}
          onClick={store.undo}
        >
          <Icon icon={undoIcon} />
        </IconButton>
        <IconButton
          size="sm"
          variant="ghost"
          label={t('editor.redo')}
          disabled={draft.undone.length === 0}
          onClick={store.redo}
        >
          <Icon icon={redoIcon} />
        </IconButton>
        <Toggle size="sm" pressed={state.showsSaved} onPressedChange={store.compare} disabled={count === 0}>
          {t('editor.before')}
        </Toggle>
        <SaveButton store={store} saver={saver} state={state} onFile={onFile} />
      </S.Actions>
    </S.Bar>
  );
}
