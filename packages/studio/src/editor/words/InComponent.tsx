import { textForms } from '@wusum/voice';
import { Button, Select } from '@wusum/react';
import { useState, type ReactNode } from 'react';
import { storyName } from '../../copy/story-names.js';
import { defaultAxes } from '../../axes.js';
import { useAxes, useCopy } from '../../parts/page-scope.js';
import { useLoaded } from '../../parts/use-loaded.js';
import { DraftFrame } from '../stories/DraftFrame.js';
import { loadStories, storiesOfMessage, type IndexedStory } from '../stories/story-index.js';
import type { EditorStore } from '../store.js';
import { findSpoken, literalsOf, type Spoken } from './find-spoken.js';
import { spoken, type BrandMessage, type MessageText } from './messages.js';
import * as S from './words.styles.js';

interface InComponentProps {
  readonly store: EditorStore;
  readonly message: BrandMessage;
}

/** The component that speaks a message, with the draft, in each language; on demand, because each is a page of its own. */
export function InComponent({ store, message }: InComponentProps) {
  const { t } = useCopy();
  const stories = storiesOfMessage(message.key, useLoaded(loadStories) ?? []);
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const story = stories.find(({ id }) => id === chosen) ?? stories[0];
  if (!story) return null;
  return (
    <S.InComponent>
      <S.StoryTools>
        <Button size="sm" variant="outline" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'words.component.hide' : 'words.component.show', { name: story.title.split('/').at(-1)! })}
        </Button>
        {isOpen ? <Stories stories={stories} chosen={story} onChoose={setChosen} /> : null}
      </S.StoryTools>
      {isOpen ? (
        <S.Languages>
          {message.texts.map((text) => (
            <Speaker key={`${story.id} ${text.language}`} store={store} story={story} text={text} />
          ))}
        </S.Languages>
      ) : null}
    </S.InComponent>
  );
}

interface StoriesProps {
  readonly stories: readonly IndexedStory[];
  readonly chosen: IndexedStory;
  readonly onChoose: (id: string) => void;
}

function Stories({ stories, chosen, onChoose }: StoriesProps): ReactNode {
  const { t, language } = useCopy();
  return (
    <Select
      size="sm"
      aria-label={t('words.component.story')}
      value={chosen.id}
      onValueChange={(id) => onChoose(id!)}
      options={stories.map(({ id, name }) => ({ value: id, label: storyName(name, language) ?? name }))}
    />
  );
}

/** The component in one language, and whether people see the text there. */
function Speaker({ store, story, text }: { store: EditorStore; story: IndexedStory; text: MessageText }) {
  const { t } = useCopy();
  const axes = useAxes();
  const [found, setFound] = useState<Spoken>();
  const { language } = text;
  const written = spoken(text) ?? '';
  const forms = textForms(written, language)?.forms.map((form) => form.text) ?? [written];
  return (
    <S.Speaker>
      <DraftFrame
        store={store}
        story={story.id}
        axes={{ ...defaultAxes, brand: axes.brand, mode: axes.mode, density: axes.density, lang: language }}
        title={`${story.title.split('/').at(-1)} · ${language}`}
        onShown={(page) => setFound(findSpoken(page, literalsOf(forms)))}
      />
      <figcaption role="status">{found === undefined ? '' : t(`words.component.${found}`)}</figcaption>
    </S.Speaker>
  );
}
