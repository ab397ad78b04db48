import { Link } from '@wusum/react';
import { useCopy } from '../../parts/page-scope.js';
import { storyHref } from '../../parts/story-link.js';
import { namesOf } from '../components/names.js';

/** The name of a component in the page's language; it leads to its docs. */
export function ComponentLink({ folder }: { folder: string }) {
  const { language } = useCopy();
  const { name, arabic } = namesOf(folder);
  return (
    <Link href={storyHref(`components-${folder.replaceAll('-', '')}--docs`)} target="_top">
      <bdi lang={language}>{language === 'ar' ? arabic : name}</bdi>
    </Link>
  );
}
