import { label as translation } from '../../copy/index.js';
import { themeData } from '../../data/theme-data.js';
import { valueAt } from '../../data/token-values.js';
import type { TokenRecord, TokenValue } from '../../data/types.js';
import { Code } from '../../parts/layout.js';
import { useCopy } from '../../parts/page-scope.js';
import * as S from './Provenance.styles.js';

interface TokenProvenanceProps {
  token: TokenRecord;
  contexts: Readonly<Record<string, string>>;
}

/** All values of a token with their contexts, and how the value in these contexts came about. */
export function TokenProvenance({ token, contexts }: TokenProvenanceProps) {
  const { t } = useCopy();
  const value = valueAt(token, contexts);
  return (
    <S.Provenance>
      <div>
        <h3>{t('tokens.values')}</h3>
        <ol className="values">
          {distinct(token).map(({ css, places }) => (
            <li key={css}>
              <span>
                {token.type === 'color' ? <i aria-hidden style={{ background: css }} /> : null}
                <Code>{css}</Code>
              </span>
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
    </S.Provenance>
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
