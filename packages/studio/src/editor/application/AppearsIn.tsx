import { useMemo, type MouseEvent } from 'react';
import type { Usage } from '../../blocks/usage-status/find-usage.js';
import { loadDocs } from '../../docs/component-docs.js';
import type { TokenView } from '../../live/types.js';
import { useCopy } from '../../parts/page-scope.js';
import { componentStories, storyHref } from '../../parts/story-link.js';
import { useLoaded } from '../../parts/use-loaded.js';
import * as S from '../Editor.styles.js';
import { appearancesOf } from './appearances.js';

/** Shows a story of a component. @param component id of its stories without their names */
export type OpenStory = (component: string) => void;

interface AppearsInProps {
  readonly token: TokenView;
  readonly tokens: readonly TokenView[];
  readonly onStory?: OpenStory | undefined;
}

/** More components than this are folded. */
const maxShown = 12;

/** The components where a token appears, each a link to its stories. */
export function AppearsIn({ token, tokens, onStory }: AppearsInProps) {
  const { t } = useCopy();
  const folders = useLoaded(loadDocs);
  const found = useMemo(() => appearancesOf(token, tokens, folders ?? []), [token, tokens, folders]);
  if (found.length === 0) return null;
  const links = (
    <S.Links>
      {found.map((usage) => (
        <ComponentLink key={usage.path} usage={usage} onStory={onStory} />
      ))}
    </S.Links>
  );
  return (
    <>
      <dt>{t('editor.appears')}</dt>
      <dd>
        {found.length > maxShown ? (
          <details>
            <summary>{t('editor.appears.count', { count: found.length })}</summary>
            {links}
          </details>
        ) : (
          links
        )}
      </dd>
    </>
  );
}

function ComponentLink({ usage: { path, name, parts }, onStory }: { usage: Usage; onStory?: OpenStory | undefined }) {
  const component = componentStories(path);
  const open = (event: MouseEvent): void => {
    // Other clicks open a tab or a window.
    if (!onStory || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onStory(component);
  };
  return (
    <li lang="en" dir="ltr">
      <a href={storyHref(`${component}--docs`)} target="_top" title={parts.join(', ')} onClick={open}>
        {name}
      </a>
    </li>
  );
}
