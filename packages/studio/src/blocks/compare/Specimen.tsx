import { Brand } from '@wusum/react';
import { useCallback, type ReactNode, type RefCallback } from 'react';
import { defaultAxes } from '../../axes.js';
import { label } from '../../copy/index.js';
import { themeData, isVitest } from '../../data/theme-data.js';
import { brandProps } from '../../parts/brand-props.js';
import { storyAddress } from '../../parts/story-address.js';
import { StoryAxes, useAxes, useCopy } from '../../parts/page-scope.js';
import type { Cell } from './cells.js';
import { linkFrame, type LinkedScroll } from './link-scroll.js';
import * as S from './Compare.styles.js';

interface SpecimenProps {
  cell: Cell;
  /** Id of a story; `children` are shown without one. */
  story: string | undefined;
  link: LinkedScroll;
  children: ReactNode;
}

/** One window of a comparison, under the names of what it shows. */
export function Specimen({ cell, story, link, children }: SpecimenProps) {
  const { language } = useCopy();
  const { brands, languages } = themeData().manifest;
  const names = [
    brands.find(({ id }) => id === cell.brand)?.names[language] ?? cell.brand,
    label(`context.${cell.mode}`, language) ?? cell.mode,
    languages.find(({ id }) => id === cell.lang)?.name ?? cell.lang,
  ];
  return (
    <S.Cell>
      <figcaption>
        {names.slice(0, 2).join(' · ')} · <bdi lang={cell.lang}>{names[2]}</bdi>
      </figcaption>
      {story === undefined ? (
        <Scope cell={cell} link={link} label={names.join(' · ')}>
          {children}
        </Scope>
      ) : (
        <Frame cell={cell} story={story} link={link} title={names.join(' · ')} />
      )}
    </S.Cell>
  );
}

/** A story in a window of its own: only one modal dialog, menu or list can be open in a window. A test has one page. */
function Frame({
  cell,
  story,
  link,
  title,
}: Omit<SpecimenProps, 'children' | 'story'> & { story: string; title: string }) {
  const { contrast, density } = useAxes();
  const address = storyAddress(story, { ...defaultAxes, contrast, density, ...cell });
  const ref = useCallback<RefCallback<HTMLIFrameElement>>(
    (frame) => (frame ? linkFrame(link, frame) : undefined),
    [link],
  );
  return <iframe ref={ref} src={isVitest() ? undefined : address} title={title} loading="lazy" />;
}

/** Blocks or components in a scope of this page. */
function Scope({ cell, link, label: name, children }: Omit<SpecimenProps, 'story'> & { label: string }) {
  const ref = useCallback<RefCallback<HTMLDivElement>>((one) => (one ? link.add(one) : undefined), [link]);
  return (
    <StoryAxes value={cell}>
      <Brand frame asChild {...brandProps(cell)}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard */}
        <div ref={ref} className="scope" role="region" aria-label={name} tabIndex={0}>
          {children}
        </div>
      </Brand>
    </StoryAxes>
  );
}
