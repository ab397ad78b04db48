import { memo, useState } from 'react';
import { label } from '../../copy/index.js';
import { valueAt } from '../../data/token-values.js';
import { themeData } from '../../data/theme-data.js';
import type { TokenRecord, TokenValue } from '../../data/types.js';
import { custom } from '../../parts/drawings.js';
import { Code } from '../../parts/layout.js';
import { useCopy } from '../../parts/page-scope.js';
import * as S from './Tokens.styles.js';

/** One token. What is behind "values and layers" is made when it is opened. */
export const TokenRow = memo(function TokenRow({
  token,
  contexts,
}: {
  token: TokenRecord;
  contexts: Readonly<Record<string, string>>;
}) {
  const { say } = useCopy();
  const value = valueAt(token, contexts);
  const [open, setOpen] = useState(false);
  return (
    <S.Row>
      <div className="row">
        <div lang="en" dir="ltr">
          <Code className="name">{token.path}</Code>
          <p>{token.description}</p>
        </div>
        <div className="value">
          {token.type === 'color' ? (
            <span className="swatch" aria-hidden style={custom({ '--wsb-value': `var(${token.variable})` })} />
          ) : (
            <span />
          )}
          <Code>{value?.css}</Code>
        </div>
        <Code className="place">{value?.location}</Code>
        <div className="copy">
          <Copy text={`var(${token.variable})`} name={say('tokens.copy.css')} short="CSS" />
          <Copy text={token.reference} name={say('tokens.copy.ts')} short="TS" />
        </div>
      </div>
      <S.More onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {say('tokens.more')} <span className="sb-sr-only">{token.path}</span>
        </summary>
        {open ? <Provenance token={token} value={value} /> : null}
      </S.More>
    </S.Row>
  );
});

function Copy({ text, name, short }: { text: string; name: string; short: string }) {
  const { say } = useCopy();
  const [done, setDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text).catch(() => undefined);
    setDone(true);
    setTimeout(() => setDone(false), 1600);
  };
  return (
    <S.CopyButton
      type="button"
      onClick={() => void copy()}
      aria-label={`${name}: ${text}`}
      title={text}
      data-done={done || undefined}
    >
      {done ? say('tokens.copied') : short}
    </S.CopyButton>
  );
}

function Provenance({ token, value }: { token: TokenRecord; value: TokenValue | undefined }) {
  const { say } = useCopy();
  return (
    <div>
      <div>
        <h3>{say('tokens.values')}</h3>
        <ol className="values">
          {distinct(token).map(({ css, places }) => (
            <li key={css}>
              <Code>{css}</Code>
              <Places places={places} all={token.values.length} />
            </li>
          ))}
        </ol>
      </div>
      <div>
        {value?.aliasChain?.length ? (
          <>
            <h3>{say('tokens.chain')}</h3>
            <ol>
              <li>
                <Code>{value.aliasChain.join(' ← ')}</Code>
              </li>
            </ol>
          </>
        ) : null}
        {value?.derivation ? (
          <>
            <h3>{say('tokens.derivation')}</h3>
            <ol>
              <li lang="en" dir="ltr">
                {value.derivation}
              </li>
            </ol>
          </>
        ) : null}
        <h3>{say('tokens.layers')}</h3>
        <ol className="layers">
          {(value?.layers ?? []).map((layer) => (
            <li key={`${layer.layer}${layer.location}`} data-won={layer.won || undefined}>
              <Code>
                {layer.layer} · {layer.location}
              </Code>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

/** Contexts that share a value stand together. */
function distinct(token: TokenRecord): { css: string; places: TokenValue['contexts'][] }[] {
  const byValue = new Map<string, TokenValue['contexts'][]>();
  for (const { css, contexts } of token.values) byValue.set(css, [...(byValue.get(css) ?? []), contexts]);
  return [...byValue].map(([css, places]) => ({ css, places }));
}

function Places({ places, all }: { places: readonly TokenValue['contexts'][]; all: number }) {
  const { say, language } = useCopy();
  if (places.length === all) return say('tokens.everywhere');
  const { brands } = themeData();
  const name = (axis: string, context: string) =>
    axis === 'brand'
      ? (brands.find((brand) => brand.id === context)?.names[language] ?? context)
      : (label(`context.${context}`, language) ?? context);
  return places
    .map((contexts) =>
      Object.entries(contexts)
        .map(([axis, context]) => name(axis, context))
        .join(' · '),
    )
    .join(language === 'ar' ? '؛ ' : '; ');
}
