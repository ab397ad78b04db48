import { ToggleGroup } from '@wusum/react';
import { useMemo, useState, type ReactNode } from 'react';
import { label } from '../../copy/index.js';
import { contextsOfAxis } from '../../data/token-values.js';
import { themeData } from '../../data/theme-data.js';
import { useAxes, useCopy } from '../../parts/page-scope.js';
import { Block, type BlockProps } from '../Block.js';
import { changeChoice, cellsOf, firstChoice, type Choice } from './cells.js';
import { framesClass } from './has-frames.js';
import { LinkedScroll } from './link-scroll.js';
import { Specimen } from './Specimen.js';
import * as S from './Compare.styles.js';

export interface CompareProps extends BlockProps {
  /** Id of a story, such as `components-dialog--open`. Each window of its own, so that an open dialog, menu or list is open. */
  story?: string;
  /** What is compared if no story is given: other blocks, or components. */
  children?: ReactNode;
  /** Ids of brands, two to five. @default three, the one of the page among them */
  brands?: readonly string[];
  /** Modes. @default the mode of the page */
  modes?: readonly string[];
  /** Languages. @default the language of the page */
  langs?: readonly string[];
  /** Height of a window, in rem. @default 22 */
  height?: number;
}

/** A specimen in several brands, modes and languages at once. All windows scroll together. */
export function Compare({ story, children, brands, modes, langs, height = 22, ...scope }: CompareProps) {
  return (
    <Block {...scope}>
      <Table story={story} given={{ brands, modes, langs }} height={height}>
        {children}
      </Table>
    </Block>
  );
}

interface TableProps {
  story: string | undefined;
  given: { readonly [Axis in keyof Choice]: readonly string[] | undefined };
  height: number;
  children: ReactNode;
}

function Table({ story, given, height, children }: TableProps) {
  const page = useAxes();
  const [changed, setChanged] = useState<Choice>();
  const first = firstChoice(themeData().manifest, page);
  const choice = changed ?? {
    brands: given.brands ?? first.brands,
    modes: given.modes ?? first.modes,
    langs: given.langs ?? first.langs,
  };
  const link = useMemo(() => new LinkedScroll(), []);
  const columns = choice.modes.length * choice.langs.length;
  return (
    <div className={framesClass}>
      <Axes choice={choice} onChange={setChanged} />
      <S.Cells data-columns={columns} style={{ '--wsb-height': `${height}rem` } as React.CSSProperties}>
        {cellsOf(choice).map((cell) => (
          <Specimen key={`${cell.brand} ${cell.mode} ${cell.lang}`} {...{ cell, story, link }}>
            {children}
          </Specimen>
        ))}
      </S.Cells>
    </div>
  );
}

/** The three axes: which brands, modes and languages are shown. */
function Axes({ choice, onChange }: { choice: Choice; onChange: (choice: Choice) => void }) {
  const { t, language } = useCopy();
  const { brands, languages } = themeData().manifest;
  const axes = [
    {
      axis: 'brands',
      name: t('axis.brand'),
      values: brands.map(({ id, names }) => [id, names[language] ?? id] as const),
    },
    {
      axis: 'modes',
      name: t('axis.mode'),
      values: contextsOfAxis('mode').map((mode) => [mode, label(`context.${mode}`, language) ?? mode] as const),
    },
    { axis: 'langs', name: t('axis.lang'), values: languages.map(({ id, name }) => [id, name] as const) },
  ] as const;
  return (
    <S.Axes>
      {axes.map(({ axis, name, values }) => (
        <ToggleGroup.Root
          key={axis}
          multiple
          aria-label={name}
          value={choice[axis]}
          onValueChange={(next) =>
            onChange(
              changeChoice(
                choice,
                axis,
                next,
                values.map(([value]) => value),
              ),
            )
          }
        >
          {values.map(([value, text]) => (
            <ToggleGroup.Item key={value} value={value} size="sm" lang={axis === 'langs' ? value : undefined}>
              {text}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup.Root>
      ))}
    </S.Axes>
  );
}
