import { Select } from '@wusum/react';
import { useMemo, useState } from 'react';
import { defaultAxes } from '../../axes.js';
import { label } from '../../copy/index.js';
import { themeData } from '../../data/theme-data.js';
import { useAxes, useCopy } from '../../parts/page-scope.js';
import { useLoaded } from '../../parts/use-loaded.js';
import type { AreaProps } from '../area-props.js';
import { DraftFrame } from '../stories/DraftFrame.js';
import { loadStories, type IndexedStory } from '../stories/story-index.js';
import * as S from './density.styles.js';

/** Components whose measures follow the density most, the best first: with one of them, the area starts. */
const telling = ['form', 'table', 'card', 'tabs', 'button'];

/** A component of the draft in every density of the theme, side by side. */
export function DensityArea({ store }: AreaProps) {
  const { t, language } = useCopy();
  const axes = useAxes();
  const stories = useLoaded(loadStories);
  const first = useMemo(() => firstStories(stories ?? []), [stories]);
  const [chosen, setChosen] = useState<string>();
  const story = first.find(({ folder }) => folder === chosen) ?? startOf(first);
  const densities = themeData().manifest.axes.find(({ name }) => name === 'density')?.contexts ?? [];
  if (!story || densities.length === 0)
    return <S.Area aria-label={t('editor.kind.density')}>{stories ? t('density.none') : null}</S.Area>;
  return (
    <S.Area aria-label={t('editor.kind.density')}>
      <S.Head>
        <p>{t('density.lead')}</p>
        <Select
          size="sm"
          aria-label={t('density.component')}
          value={story.folder}
          onValueChange={(folder) => setChosen(folder!)}
          options={first.map(({ folder, title }) => ({ value: folder, label: title.split('/').at(-1)! }))}
        />
      </S.Head>
      <S.Frames>
        {densities.map((density) => {
          const name = label(`context.${density}`, language) ?? density;
          return (
            <figure key={`${story.id} ${density}`}>
              <figcaption>{name}</figcaption>
              <DraftFrame
                store={store}
                story={story.id}
                axes={{ ...defaultAxes, brand: axes.brand, mode: axes.mode, lang: axes.lang, density }}
                title={`${story.title.split('/').at(-1)} · ${name}`}
              />
            </figure>
          );
        })}
      </S.Frames>
    </S.Area>
  );
}

/** The first story of each component, by name. */
function firstStories(stories: readonly IndexedStory[]): readonly IndexedStory[] {
  const components = stories.filter(({ title }) => /^(?:Components|Tribe)\//u.test(title));
  const found = components.length > 0 ? components : stories;
  return [...Map.groupBy(found, ({ folder }) => folder).values()]
    .map(([one]) => one!)
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

const nameOf = ({ title }: IndexedStory): string => title.split('/').at(-1)!;

const startOf = (first: readonly IndexedStory[]): IndexedStory | undefined =>
  telling.map((name) => first.find(({ folder }) => folder === name)).find(Boolean) ?? first[0];
