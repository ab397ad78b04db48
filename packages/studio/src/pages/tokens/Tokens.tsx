import { Select, TextField } from '@wusum/react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { contextsOf } from '../../data/token-values.js';
import type { TokenRecord } from '../../data/types.js';
import { Page, PageHead } from '../../parts/layout.js';
import { useAxes, useCopy } from '../../parts/page-scope.js';
import { useTokens } from '../../parts/use-theme-file.js';
import { TokenRow } from './TokenRow.js';
import * as S from './Tokens.styles.js';

/** Every token: its purpose, its current value, where it is set. The search is deferred, so that typing stays fast. */
export function Tokens() {
  const { t } = useCopy();
  const tokens = useTokens();
  const [query, setQuery] = useState('');
  const [type, setType] = useState('all');
  const [announcement, setAnnouncement] = useState('');
  const found = useSearch(tokens, useDeferredValue(query), useDeferredValue(type));
  const { shown, end } = useBatches(found);
  const axes = useAxes();
  const contexts = useMemo(() => contextsOf(axes), [axes]);
  const types = useMemo(() => [...new Set((tokens ?? []).map((token) => token.type))], [tokens]);
  return (
    <Page>
      <PageHead name="nav.Tokens" lead={t('tokens.lead')} />
      <S.Search>
        <TextField
          label={t('tokens.search')}
          placeholder={t('tokens.placeholder')}
          type="search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <Select
          label={t('tokens.type')}
          value={type}
          onValueChange={(value) => setType(value ?? 'all')}
          options={[{ value: 'all', label: t('tokens.all') }, ...types.map((one) => ({ value: one, label: one }))]}
        />
        <p role="status">{tokens?.length === 0 ? t('tokens.missing') : t('tokens.count', { count: found.length })}</p>
      </S.Search>
      <S.Head aria-hidden>
        {(['tokens.token', 'tokens.value', 'tokens.set'] as const).map((key) => (
          <span key={key}>{t(key)}</span>
        ))}
      </S.Head>
      <S.List>
        {found.slice(0, shown).map((token) => (
          <TokenRow key={token.path} token={token} contexts={contexts} announce={setAnnouncement} />
        ))}
      </S.List>
      <p role="status" className="sb-sr-only">
        {announcement}
      </p>
      {shown < found.length ? <div ref={end} /> : null}
    </Page>
  );
}

/** Renders rows in batches as the reader scrolls towards them. */
function useBatches(rows: readonly unknown[]): {
  shown: number;
  end: (sentinel: Element | null) => (() => void) | undefined;
} {
  const [state, setState] = useState({ rows, shown: batch });
  if (state.rows !== rows) setState({ rows, shown: batch });
  const { shown } = state;
  const end = useCallback(
    (sentinel: Element | null) => {
      if (!sentinel) return undefined;
      const grow = () => setState((now) => ({ ...now, shown: shown + batch }));
      const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && grow(), { rootMargin: '600px' });
      observer.observe(sentinel);
      return () => observer.disconnect();
    },
    [shown],
  );
  return { shown, end };
}
const batch = 30;

/** Tokens that contain every word of the query in their name, variable, description, value or file. */
function useSearch(tokens: readonly TokenRecord[] | undefined, query: string, type: string): readonly TokenRecord[] {
  const indexed = useMemo(
    () => inReadingOrder(tokens ?? []).map((token) => ({ token, text: textOf(token) })),
    [tokens],
  );
  return useMemo(() => {
    const parts = query.toLowerCase().split(/\s+/).filter(Boolean);
    return indexed
      .filter(
        ({ token, text }) => (type === 'all' || token.type === type) && parts.every((part) => text.includes(part)),
      )
      .map(({ token }) => token);
  }, [indexed, query, type]);
}

/** Sorts by use: colour roles first, then other roles, ramps and scales last. */
function inReadingOrder(tokens: readonly TokenRecord[]): TokenRecord[] {
  const rank = ({ path }: TokenRecord) => {
    if (path.startsWith('color.ramp.')) return 3;
    if (/^(scale|ramp|script|contrast)\./.test(path)) return 2;
    if (path.startsWith('color.')) return 0;
    return 1;
  };
  return [...tokens].sort((one, other) => rank(one) - rank(other));
}

function textOf({ path, variable, reference, description, values }: TokenRecord): string {
  const own = values.flatMap((value) => [value.css, value.location, value.alias ?? '']);
  return [path, variable, reference, description, ...new Set(own)].join(' ').toLowerCase();
}
