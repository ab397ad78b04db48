import { Combobox } from '@wusum/react';
import { useMemo, useState } from 'react';
import { Compare as Table } from '../../blocks/compare/Compare.js';
import { Page, PageHead } from '../../parts/layout.js';
import { useCopy } from '../../parts/page-scope.js';
import { useLoaded } from '../../parts/use-loaded.js';
import { loadStories, optionsOf } from './stories.js';
import * as S from './Compare.styles.js';

/** Any story of this Storybook in several brands, modes and languages at once. */
export function Compare({ story: first }: { story: string }) {
  const { t } = useCopy();
  const [story, setStory] = useState(first);
  const stories = useLoaded(loadStories);
  const options = useMemo(() => optionsOf(stories ?? []), [stories]);
  return (
    <Page>
      <PageHead name="nav.Compare" lead={t('compare.lead')} />
      <S.Choice>
        <Combobox
          label={t('compare.story')}
          options={options}
          value={options.some(({ value }) => value === story) ? story : null}
          lang="en"
          onValueChange={(next) => setStory(next ?? first)}
        />
      </S.Choice>
      <Table story={story} height={28} />
    </Page>
  );
}
