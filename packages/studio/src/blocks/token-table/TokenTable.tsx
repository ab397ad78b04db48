import { Button, Select, TextField } from '@wusum/react';
import { useDeferredValue, useMemo, useState } from 'react';
import { contextsOf } from '../../data/token-values.js';
import { addressedId } from '../../parts/anchors.js';
import { useAxes, useCopy } from '../../parts/page-scope.js';
import { useTokens } from '../../parts/use-theme-file.js';
import { Block, type BlockProps } from '../Block.js';
import { TokenRow } from './TokenRow.js';
import { useBatches } from './use-batches.js';
import { useTokenSearch } from './use-token-search.js';
import * as S from './TokenTable.styles.js';

export interface TokenTableProps extends BlockProps {
  /** What the paths start with: `space.`. @default all tokens */
  under?: string;
  /** Whether the fields of search and type are shown. @default true */
  search?: boolean;
}

/**
 * Tokens: purpose, current value, where it is set, all values and layers. The first ones are shown, and the others on demand,
 * as is one that the address names (`#color.text.default`). The search is deferred, so that typing stays fast.
 */
export function TokenTable({ under = '', search = true, ...scope }: TokenTableProps) {
  return (
    <Block {...scope}>
      <Table under={under} search={search} />
    </Block>
  );
}

function Table({ under, search }: { under: string; search: boolean }) {
  const { t } = useCopy();
  const all = useTokens();
  const tokens = useMemo(() => all?.filter(({ path }) => path.startsWith(under)), [all, under]);
  const [query, setQuery] = useState('');
  const [type, setType] = useState('all');
  const found = useTokenSearch(tokens, useDeferredValue(query), useDeferredValue(type));
  const [isWhole, setWhole] = useState(false);
  const { shown, end } = useBatches(found);
  const rows = found.slice(0, Math.max(shown, found.findIndex(({ path }) => path === addressedId()) + 1));
  const axes = useAxes();
  const contexts = useMemo(() => contextsOf(axes), [axes]);
  return (
    <>
      {search ? (
        <S.Search>
          <TextField
            label={t('tokens.search')}
            placeholder={t('tokens.placeholder')}
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <TypeField types={[...new Set((tokens ?? []).map((token) => token.type))]} value={type} onChange={setType} />
          <p role="status">{all?.length === 0 ? t('tokens.missing') : t('tokens.count', { count: found.length })}</p>
        </S.Search>
      ) : null}
      <S.Head aria-hidden>
        {(['tokens.token', 'tokens.value', 'tokens.set'] as const).map((key) => (
          <span key={key}>{t(key)}</span>
        ))}
      </S.Head>
      <S.List>
        {rows.map((token) => (
          <TokenRow key={token.path} token={token} contexts={contexts} />
        ))}
      </S.List>
      {rows.length === found.length ? null : isWhole ? (
        <div ref={end} />
      ) : (
        <S.Rest>
          <Button variant="outline" color="neutral" onClick={() => setWhole(true)}>
            {t('tokens.rest', { count: found.length })}
          </Button>
        </S.Rest>
      )}
    </>
  );
}

interface TypeFieldProps {
  types: readonly string[];
  value: string;
  onChange: (type: string) => void;
}

function TypeField({ types, value, onChange }: TypeFieldProps) {
  const { t } = useCopy();
  return (
    <Select
      label={t('tokens.type')}
      value={value}
      onValueChange={(next) => onChange(next ?? 'all')}
      options={[{ value: 'all', label: t('tokens.all') }, ...types.map((one) => ({ value: one, label: one }))]}
    />
  );
}
