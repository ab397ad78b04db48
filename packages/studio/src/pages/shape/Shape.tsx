import type { ComponentType, ReactNode } from 'react';
import type { CopyKey } from '../../copy/index.js';
import { contextsOf, valueAt } from '../../data/token-values.js';
import type { TokenRecord } from '../../data/types.js';
import { CopyName } from '../../parts/copy-menu/CopyName.js';
import { Code, Page, PageHead, Section } from '../../parts/layout.js';
import { cssVariables } from '../../parts/drawings.js';
import { useAxes, useCopy } from '../../parts/page-scope.js';
import { TokenDescription } from '../../parts/TokenDescription.js';
import { useTokens } from '../../parts/use-theme-file.js';
import * as S from './Shape.styles.js';

type Sample = ComponentType<{ style: React.CSSProperties; 'data-none'?: string; children?: ReactNode }>;

const parts: readonly {
  key: CopyKey;
  group: string;
  property: `--wsb-${string}`;
  sample: Sample;
  inner?: ReactNode;
  /** The drawing of one token, where it is not that of its group. */
  other?: Readonly<Record<string, Sample>>;
}[] = [
  { key: 'shape.radius', group: 'radius.', property: '--wsb-radius', sample: S.Corner },
  { key: 'shape.width', group: 'border-width.', property: '--wsb-width', sample: S.Line, inner: <i /> },
  {
    key: 'shape.border',
    group: 'border.',
    property: '--wsb-border',
    sample: S.Frame,
    other: { 'border.rule': S.Rule },
  },
  { key: 'shape.shadow', group: 'shadow.', property: '--wsb-shadow', sample: S.Depth },
];

/** Corners, borders and shadows, each drawn with its own token. */
export function Shape() {
  const { t } = useCopy();
  const tokens = useTokens() ?? [];
  const contexts = contextsOf(useAxes());
  return (
    <Page>
      <PageHead name="nav.Shape" lead={t('shape.lead')} />
      {parts.map(({ key, group, property, sample, inner, other }) => (
        <Section
          key={key}
          id={key.replace('shape.', '')}
          title={t(key)}
          description={group === 'shadow.' && isFlat(tokens, contexts) ? t('shape.shadow.none') : undefined}
        >
          <S.Samples data-plain={group === 'shadow.' && isFlat(tokens, contexts) ? '' : undefined}>
            {tokens
              .filter((token) => token.path.startsWith(group))
              .map((token) => {
                const Drawn = other?.[token.path] ?? sample;
                const css = valueAt(token, contexts)?.css;
                return (
                  <li key={token.path}>
                    <Drawn
                      data-none={group === 'border.' && css?.startsWith('0') ? '' : undefined}
                      style={cssVariables({ [property]: `var(${token.variable})` })}
                    >
                      {inner}
                    </Drawn>
                    <CopyName token={token} />
                    <Code>{css}</Code>
                    <TokenDescription text={token.description} />
                  </li>
                );
              })}
          </S.Samples>
        </Section>
      ))}
    </Page>
  );
}

/** Whether no shadow is visible: none has a blur, spread or offset. */
function isFlat(tokens: readonly TokenRecord[], contexts: Readonly<Record<string, string>>): boolean {
  const shadows = tokens.filter((token) => token.path.startsWith('shadow.'));
  return (
    shadows.length > 0 &&
    shadows.every((token) => !/[1-9]\d*(\.\d+)?(px|rem)/.test(valueAt(token, contexts)?.css ?? ''))
  );
}
