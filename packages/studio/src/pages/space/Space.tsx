import { Button, TextField } from '@wusum/react';
import { useCallback } from 'react';
import { label, localeOf } from '../../copy/index.js';
import { themeData } from '../../data/theme-data.js';
import type { TokenRecord } from '../../data/types.js';
import { CopyName } from '../../parts/copy-menu/CopyName.js';
import { Page, PageHead, Section } from '../../parts/layout.js';
import { cssVariables } from '../../parts/drawings.js';
import { useAxes, useCopy } from '../../parts/page-scope.js';
import { TokenDescription } from '../../parts/TokenDescription.js';
import { useTokens } from '../../parts/use-theme-file.js';
import { readLengths } from '../../parts/painted-length.js';
import { useMeasured } from '../../parts/use-measured.js';
import * as S from './Space.styles.js';

/** Spaces and sizes at their real lengths, and the same form at each density. */
export function Space() {
  const { t } = useCopy();
  const tokens = useTokens();
  const pixels = usePixels(tokens);
  const rows = (path: RegExp, described?: boolean) =>
    tokens
      ?.filter((token) => token.type === 'dimension' && path.test(token.path))
      .map((token) => (
        <Step key={token.path} token={token} pixels={pixels[token.variable] ?? 0} described={described} />
      ));
  return (
    <Page>
      <PageHead name="nav.Space and size" lead={t('space.lead')} />
      <Section id="steps" title={t('space.steps')}>
        <S.Steps>{rows(/^space\.\d+$/)}</S.Steps>
      </Section>
      <Section id="density" title={t('space.density')} description={t('space.density.text')}>
        <Densities />
      </Section>
      <Section id="roles" title={t('space.roles')}>
        <S.Steps data-wide>{rows(/^space\.\D/, true)}</S.Steps>
      </Section>
      <Section id="sizes" title={t('space.sizes')}>
        <S.Steps data-wide>{rows(/^size\.(?!container|measure)/, true)}</S.Steps>
      </Section>
      <Section id="widths" title={t('space.widths')} description={t('space.widths.text')}>
        <Widths tokens={(tokens ?? []).filter(({ path }) => widths.test(path))} pixels={pixels} />
      </Section>
    </Page>
  );
}

const widths = /^size\.(?:container|measure)/;

/** Widths of frames and of lines of text, to one scale: they are wider than a row has space for. */
function Widths({ tokens, pixels }: { tokens: readonly TokenRecord[]; pixels: Record<string, number> }) {
  const lengths = tokens.map(({ variable }) => pixels[variable] ?? 0);
  const widest = Math.max(1, ...lengths);
  return (
    <S.Widths>
      {tokens.map((token, index) => (
        <li key={token.path}>
          <p>
            <CopyName token={token} /> <Pixels length={lengths[index]!} />
          </p>
          <i
            data-kind={token.path === 'size.measure' ? 'text' : 'frame'}
            style={{ inlineSize: `${(100 * lengths[index]!) / widest}%` }}
          />
          <TokenDescription text={token.description} />
        </li>
      ))}
    </S.Widths>
  );
}

function Pixels({ length }: { length: number }) {
  const { t, language } = useCopy();
  const number = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 });
  return <span>{t('space.pixels', { length: number.format(length) })}</span>;
}

/** Lengths of all dimension tokens on the page, in pixels by variable. */
function usePixels(tokens: readonly TokenRecord[] | undefined): Record<string, number> {
  const read = useCallback(
    () => readLengths((tokens ?? []).filter(({ type }) => type === 'dimension').map(({ variable }) => variable)),
    [tokens],
  );
  return useMeasured(read, unmeasured);
}
const unmeasured: Record<string, number> = {};

function Step({ token, pixels, described }: { token: TokenRecord; pixels: number; described: boolean | undefined }) {
  return (
    <li>
      <CopyName token={token} />
      <Pixels length={pixels} />
      <i style={cssVariables({ '--wsb-length': `var(${token.variable})` })} />
      {described ? <TokenDescription text={token.description} /> : null}
    </li>
  );
}

function Densities() {
  const { t, language } = useCopy();
  const { mode } = useAxes();
  const densities = themeData().manifest.axes.find((axis) => axis.name === 'density')?.contexts ?? [];
  return (
    <S.Densities>
      {densities.map((density) => (
        <S.Density key={density} data-density={density} data-mode={mode}>
          <h3>{label(`context.${density}`, language) ?? density}</h3>
          <TextField key={language} label={t('space.form.name')} defaultValue={t('space.form.value')} />
          <div className="row">
            <Button variant="solid" color="accent">
              {t('space.form.send')}
            </Button>
            <Button>{t('space.form.draft')}</Button>
          </div>
        </S.Density>
      ))}
    </S.Densities>
  );
}
