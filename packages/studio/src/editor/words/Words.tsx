import { Badge, Button, SearchField, Segment, SegmentedControl, Select } from '@wusum/react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useBrand, useCopy } from '../../parts/page-scope.js';
import type { AreaProps } from '../area-props.js';
import { DraftBrand, useDraftOf } from './draft-brand.js';
import { MessageCard } from './MessageCard.js';
import {
  brandMessages,
  isShown,
  matchesMessage,
  sharedContent,
  shownKinds,
  spoken,
  type BrandMessage,
  type Shown,
} from './messages.js';
import * as S from './words.styles.js';

/** Messages that are rendered at first: each has fields in every language. */
const firstCards = 12;

/** The words of the brand: every message in all of its languages side by side. */
export function Words({ store, state }: AreaProps) {
  const { t } = useCopy();
  const brand = useBrand();
  const { sources } = store;
  const shared = useMemo(() => sharedContent(sources), [sources]);
  const { entries } = state.merged;
  const messages = useMemo(
    () => brandMessages(shared, entries, brand.id, brand.languages),
    [shared, entries, brand.id, brand.languages],
  );
  const draft = useDraftOf(store);
  const [group, setGroup] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query.trim());
  const found = messages.filter(
    (message) =>
      isShown(message, shown) &&
      (group === '' || message.group === group) &&
      (wanted === '' || matchesMessage(message, wanted)),
  );
  return (
    <S.Area aria-label={t('editor.kind.words')}>
      <S.Tools>
        <SearchField
          size="sm"
          aria-label={t('words.search')}
          placeholder={t('words.search')}
          value={query}
          onValueChange={setQuery}
        />
        <Select
          size="sm"
          aria-label={t('words.group')}
          value={group}
          onValueChange={(value) => setGroup(value ?? '')}
          options={[{ value: '', label: t('words.every-group') }, ...groupsOf(messages)]}
        />
        <SegmentedControl
          size="sm"
          aria-label={t('words.shown')}
          value={shown}
          onValueChange={(value) => setShown(value as Shown)}
        >
          {shownKinds.map((kind) => (
            <Segment key={kind} value={kind}>
              {t(`words.shown.${kind}`)}
            </Segment>
          ))}
        </SegmentedControl>
        <Missing messages={messages} />
      </S.Tools>
      <DraftBrand value={draft}>
        <Cards key={`${group} ${shown} ${wanted}`} found={found} store={store} state={state} />
      </DraftBrand>
    </S.Area>
  );
}

function Cards({ found, store, state }: AreaProps & { readonly found: readonly BrandMessage[] }) {
  const { t } = useCopy();
  const [count, setCount] = useState(firstCards);
  if (found.length === 0) return <S.None role="status">{t('words.none')}</S.None>;
  return (
    <S.Cards>
      {found.slice(0, count).map((message) => (
        <li key={message.key}>
          <MessageCard store={store} state={state} message={message} />
        </li>
      ))}
      {found.length > count ? (
        <li>
          <Button size="sm" onClick={() => setCount(count + firstCards * 2)}>
            {t('words.more', { count: found.length - count })}
          </Button>
        </li>
      ) : null}
    </S.Cards>
  );
}

/** How many texts a language lacks. */
function Missing({ messages }: { messages: readonly BrandMessage[] }) {
  const { t } = useCopy();
  const count = messages.flatMap(({ texts }) => texts).filter((text) => spoken(text) === undefined).length;
  return count === 0 ? null : (
    <Badge color="danger" role="status">
      {t('words.missing', { count })}
    </Badge>
  );
}

function groupsOf(messages: readonly BrandMessage[]): { value: string; label: string }[] {
  return [...new Set(messages.map(({ group }) => group))].toSorted().map((group) => ({ value: group, label: group }));
}
