import { Select, TextField } from '@wusum/react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { contextsOf } from '../../data/token-values.js';
import type { TokenRecord } from '../../data/types.js';
import { Page, PageHead } from '../../parts/layout.js';
import { useAxes, useCopy } from '../../parts/page-scope.js';
import { useTokens } from '../../parts/use-theme-file.js';
import { TokenRow } from './TokenRow.js';
import * as S from './Tokens.styles.js';

/** Every token: what it is for, what it is here, where it was set. Search waits for the typing, never the typing for it. */
export function Tokens() {
  const { say } = useCopy();
  const tokens = useTokens();
  const [wanted, setWanted] = useState('');
  const [type, setType] = useState('all');
  const [told, setTold] = useState('');
  const found = useFound(tokens, useDeferredValue(wanted), useDeferredValue(type));
  const { shown, end } = useGrowing(found);
  const axes = useAxes();
  const contexts = useMemo(() => contextsOf(axes), [axes]);
  const types = useMemo(() => [...new Set((tokens ?? []).map((token) => token.type))], [tokens]);
  return (
    <Page>
      <PageHead name="nav.Tokens" lead={say('tokens.lead')} />
      <S.Search>
        <TextField
          label={say('tokens.find')}
          placeholder={say('tokens.hint')}
          type="search"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <Select
          label={say('tokens.type')}
          value={type}
          onValueChange={(value) => setType(value ?? 'all')}
          options={[{ value: 'all', label: say('tokens.all') }, ...types.map((one) => ({ value: one, label: one }))]}
        />
        <output aria-live="polite">
          {tokens?.length === 0 ? say('tokens.missing') : say('tokens.count', { count: found.length })}
        </output>
      </S.Search>
      <S.Head aria-hidden>
        {(['tokens.token', 'tokens.value', 'tokens.set'] as const).map((key) => (
          <span key={key}>{say(key)}</span>
        ))}
      </S.Head>
      <S.List>
        {found.slice(0, shown).map((token) => (
          <TokenRow key={token.path} token={token} contexts={contexts} tell={setTold} />
        ))}
      </S.List>
      <p role="status" className="sb-sr-only">
        {told}
      </p>
      {shown < found.length ? <div ref={end} /> : null}
    </Page>
  );
}

/** Rows are made as the reader comes near them, a screenful or two at a time. */
function useGrowing(rows: readonly unknown[]): {
  shown: number;
  end: (sentinel: Element | null) => (() => void) | undefined;
} {
  const [state, setState] = useState({ rows, shown: page });
  if (state.rows !== rows) setState({ rows, shown: page });
  const { shown } = state;
  const end = useCallback(
    (sentinel: Element | null) => {
      if (!sentinel) return undefined;
      const grow = () => setState((now) => ({ ...now, shown: shown + page }));
      const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && grow(), { rootMargin: '600px' });
      observer.observe(sentinel);
      return () => observer.disconnect();
    },
    [shown],
  );
  return { shown, end };
}
const page = 30;

/** Tokens that hold every word that was typed, in name, variable, description, value or file. */
function useFound(tokens: readonly TokenRecord[] | undefined, wanted: string, type: string): readonly TokenRecord[] {
  const indexed = useMemo(
    () => inReadingOrder(tokens ?? []).map((token) => ({ token, text: textOf(token) })),
    [tokens],
  );
  return useMemo(() => {
    const parts = wanted.toLowerCase().split(/\s+/).filter(Boolean);
    return indexed
      .filter(
        ({ token, text }) => (type === 'all' || token.type === type) && parts.every((part) => text.includes(part)),
      )
      .map(({ token }) => token);
  }, [indexed, wanted, type]);
}

/** Roles before material: what a page should reach for comes first, ramps and scales last. */
function inReadingOrder(tokens: readonly TokenRecord[]): TokenRecord[] {
  const rank = ({ path }: TokenRecord) => {
    if (path.startsWith('color.ramp.')) return 3;
    if (/^(scale|ramp|script|contrast)\./.test(path)) return 2;
    return path.startsWith('color.') ? 0 : 1;
  };
  return [...tokens].sort((one, other) => rank(one) - rank(other));
}

function textOf({ path, variable, reference, description, values }: TokenRecord): string {
  const own = values.flatMap((value) => [value.css, value.location, value.alias ?? '']);
  return [path, variable, reference, description, ...new Set(own)].join(' ').toLowerCase();
}
