import { useCallback, useMemo, useRef, type RefObject } from 'react';
import { localeOf } from '../../copy/index.js';
import { contextsOf } from '../../data/token-values.js';
import type { TokenRecord } from '../../data/types.js';
import { CopyMenu } from '../../parts/copy-menu/CopyMenu.js';
import { tokenForms } from '../../parts/copy-menu/copy-forms.js';
import { cssVariables } from '../../parts/drawings.js';
import { paintedContrast, readColors } from '../../parts/painted-color.js';
import { useAxes, useCopy } from '../../parts/page-scope.js';
import { useMeasured } from '../../parts/use-measured.js';
import { useTokens } from '../../parts/use-theme-file.js';
import { Block, type BlockProps } from '../Block.js';
import * as S from './Ramp.styles.js';

export interface RampProps extends BlockProps {
  /** Names of ramps: `['accent']`. @default all ramps of the theme */
  ramps?: readonly string[];
}

interface Step {
  readonly name: string;
  readonly token: TokenRecord;
}

/**
 * The steps of the brand's colour ramps. Below each step is its contrast against the canvas, as this browser paints both.
 * A step copies its name in CSS, TypeScript and Figma, and its value.
 */
export function Ramp({ ramps, ...scope }: RampProps) {
  return (
    <Block {...scope}>
      <Ramps names={ramps} />
    </Block>
  );
}

function Ramps({ names }: { names: readonly string[] | undefined }) {
  const tokens = useTokens();
  const ramps = useMemo(
    () => rampsOf(tokens ?? []).filter(([ramp]) => names === undefined || names.includes(ramp)),
    [tokens, names],
  );
  const place = useRef<HTMLDivElement>(null);
  const ratios = useRatios(ramps, place);
  const axes = useAxes();
  const contexts = useMemo(() => contextsOf(axes), [axes]);
  const locale = localeOf(useCopy().language);
  const [whole, tenths] = [0, 1].map(
    (digits) => new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  return (
    <S.Ramps ref={place}>
      {ramps.some(([, steps]) => steps.length === 12) ? <Jobs /> : null}
      {ramps.map(([ramp, steps]) => (
        <S.Ramp key={ramp}>
          <b lang="en">{ramp}</b>
          {steps.map(({ name, token }) => (
            <CopyMenu key={name} name={token.path} forms={() => tokenForms(token, contexts)}>
              <S.Step style={cssVariables({ '--wsb-step': `var(${token.variable})` })}>
                <b>{whole?.format(Number(name))}</b>
                <span data-ratio>{token.variable in ratios ? tenths?.format(ratios[token.variable] ?? 0) : '–'}</span>
              </S.Step>
            </CopyMenu>
          ))}
        </S.Ramp>
      ))}
    </S.Ramps>
  );
}

/** The job of each step: the first and the last step that have it. */
const jobs = [
  ['background', 1, 2],
  ['soft', 3, 5],
  ['border', 6, 8],
  ['solid', 9, 10],
  ['text', 11, 12],
] as const;

/** The job of each step of a ramp of twelve, above its columns. */
function Jobs() {
  const { t, language } = useCopy();
  const number = new Intl.NumberFormat(localeOf(language));
  return (
    <S.Jobs>
      {jobs.map(([job, first, last]) => (
        <li key={job} style={cssVariables({ '--wsb-steps': String(last - first + 1) })}>
          <b>{number.formatRange(first, last)}</b> {t(`colour.steps.${job}`)}
        </li>
      ))}
    </S.Jobs>
  );
}

/** Contrast of each step against the canvas, by its variable, measured where the block is. */
function useRatios(ramps: readonly [string, Step[]][], place: RefObject<HTMLElement | null>): Record<string, number> {
  const read = useCallback(() => {
    const variables = ramps.flatMap(([, steps]) => steps.map(({ token }) => token.variable));
    const colors = readColors([canvas, ...variables], place.current ?? document.body);
    return Object.fromEntries(
      variables.map((variable) => [variable, paintedContrast(colors[variable] ?? '', colors[canvas] ?? '')]),
    );
  }, [ramps, place]);
  return useMeasured(read, unmeasured);
}
const canvas = '--ws-color-surface-canvas';
const unmeasured: Record<string, number> = {};

/** Ramps by name: `color.ramp.accent.1` is step 1 of the ramp `accent`. */
function rampsOf(tokens: readonly TokenRecord[]): [string, Step[]][] {
  const ramps = new Map<string, Step[]>();
  for (const token of tokens) {
    const [, ramp = '', name = ''] = /^color\.ramp\.([^.]+)\.(\d+)$/.exec(token.path) ?? [];
    if (name) ramps.set(ramp, [...(ramps.get(ramp) ?? []), { name, token }]);
  }
  return [...ramps];
}
