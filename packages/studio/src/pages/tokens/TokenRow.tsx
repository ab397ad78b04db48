import { memo, useCallback, useState } from 'react';
import { label as translation, type CopyKey } from '../../copy/index.js';
import { valueAt } from '../../data/token-values.js';
import { themeData } from '../../data/theme-data.js';
import type { TokenRecord, TokenValue } from '../../data/types.js';
import { cssVariables } from '../../parts/drawings.js';
import { Code, Path } from '../../parts/layout.js';
import { TokenDescription } from '../../parts/TokenDescription.js';
import { useCopy } from '../../parts/page-scope.js';
import * as S from './Tokens.styles.js';

/** One token. "Values and layers" is rendered when it is opened. */
export const TokenRow = memo(function TokenRow({
  token,
  contexts,
  announce,
}: {
  token: TokenRecord;
  contexts: Readonly<Record<string, string>>;
  /** Announces a text to screen readers. */
  announce: (text: string) => void;
}) {
  const { t } = useCopy();
  const value = valueAt(token, contexts);
  const label = (key: CopyKey) => <span className="sb-sr-only">{t(key)}: </span>;
  const [open, setOpen] = useState(false);
  return (
    <S.Row>
      <div className="row">
        <div>
          <Path className="name" text={token.path} />
          <TokenDescription text={token.description} />
        </div>
        <div className="value">
          {token.type === 'color' ? (
            <span className="swatch" aria-hidden style={cssVariables({ '--wsb-value': `var(${token.variable})` })} />
          ) : (
            <span />
          )}
          <div>
            {label('tokens.value')}
            <Code>{value?.css}</Code>
          </div>
        </div>
        <div className="place">
          {label('tokens.set')}
          <Path text={value?.location ?? ''} />
        </div>
        <div className="copy">
          <Copy text={`var(${token.variable})`} form="CSS" announce={announce} />
          <Copy text={token.reference} form="TS" announce={announce} />
        </div>
      </div>
      <S.More onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {t('tokens.more')} <code className="sb-sr-only">{token.path}</code>
        </summary>
        {open ? <Provenance token={token} value={value} /> : null}
      </S.More>
    </S.Row>
  );
});

interface CopyProps {
  readonly text: string;
  readonly form: 'CSS' | 'TS';
  readonly announce: (text: string) => void;
}

/** Copies a text to the clipboard. If the browser refuses, a field with the selected text replaces the button. */
function Copy({ text, form, announce }: CopyProps) {
  const { t, language } = useCopy();
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const finish = (next: 'copied' | 'refused') => {
    setState(next);
    announce(t(`tokens.${next}`));
  };
  const reset = () => {
    setState('ready');
    announce('');
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      return finish('refused');
    }
    finish('copied');
    setTimeout(reset, 1600);
  };
  if (state === 'refused') return <Selected text={text} onLeave={reset} />;
  return (
    <S.CopyButton
      type="button"
      onClick={() => void copy()}
      title={text}
      lang="en"
      data-done={state === 'copied' || undefined}
    >
      <span lang={language} className={state === 'copied' ? undefined : 'sb-sr-only'}>
        {t(state === 'copied' ? 'tokens.copied' : 'tokens.copy')}
      </span>
      {state === 'copied' ? null : form}
      <code className="sb-sr-only"> {text}</code>
    </S.CopyButton>
  );
}

function Selected({ text, onLeave }: { text: string; onLeave: () => void }) {
  const { t } = useCopy();
  const select = useCallback((field: HTMLInputElement | null) => field?.select(), []);
  return (
    <S.CopyField>
      <span className="sb-sr-only">{t('tokens.refused')}</span>
      <input ref={select} readOnly value={text} onBlur={onLeave} lang="en" dir="ltr" />
    </S.CopyField>
  );
}

function Provenance({ token, value }: { token: TokenRecord; value: TokenValue | undefined }) {
  const { t } = useCopy();
  return (
    <div>
      <div>
        <h3>{t('tokens.values')}</h3>
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
            <h3>{t('tokens.chain')}</h3>
            <ol>
              <li>
                <Code>{value.aliasChain.join(' ← ')}</Code>
              </li>
            </ol>
          </>
        ) : null}
        {value?.derivation ? (
          <>
            <h3>{t('tokens.derivation')}</h3>
            <ol>
              <li lang="en" dir="ltr">
                {value.derivation}
              </li>
            </ol>
          </>
        ) : null}
        <h3>{t('tokens.layers')}</h3>
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

/** The token's values, each with all contexts that have it. */
function distinct(token: TokenRecord): { css: string; places: TokenValue['contexts'][] }[] {
  const byValue = new Map<string, TokenValue['contexts'][]>();
  for (const { css, contexts } of token.values) byValue.set(css, [...(byValue.get(css) ?? []), contexts]);
  return [...byValue].map(([css, places]) => ({ css, places }));
}

function Places({ places, all }: { places: readonly TokenValue['contexts'][]; all: number }) {
  const { t, language } = useCopy();
  if (places.length === all) return t('tokens.everywhere');
  const { brands } = themeData();
  const name = (axis: string, context: string) =>
    axis === 'brand'
      ? (brands.find((brand) => brand.id === context)?.names[language] ?? context)
      : (translation(`context.${context}`, language) ?? context);
  return places
    .map((contexts) =>
      Object.entries(contexts)
        .map(([axis, context]) => name(axis, context))
        .join(' · '),
    )
    .join(language === 'ar' ? '؛ ' : '; ');
}
