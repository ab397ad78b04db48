import { Brand } from '@wusum/react';
import { use, useMemo, type ReactNode } from 'react';
import type { Axes } from '../axes.js';
import { brandProps } from '../parts/brand-props.js';
import { StoryAxes, useAxes } from '../parts/page-scope.js';

/** What every block can set for itself. An axis that is not set is that of the page. */
export interface BlockProps {
  /** Id of a brand. @default the brand of the page */
  brand?: string;
  /** `light` or `dark`. @default the mode of the page */
  mode?: string;
  /** `normal` or `more`. @default the contrast of the page */
  contrast?: string;
  /** Language of the block, a BCP 47 tag. @default the language of the page */
  lang?: string;
}

/**
 * The scope of a block. On a docs page, whose prose is English, a block has the language and direction of the toolbar.
 * Renders a `Brand`.
 */
export function Block({ brand, mode, contrast, lang, children }: BlockProps & { children: ReactNode }) {
  const outer = use(StoryAxes);
  const page = useAxes();
  const own = useMemo(() => {
    const given = { brand, mode, contrast, lang };
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as Partial<Axes>;
  }, [brand, mode, contrast, lang]);
  const axes = useMemo(() => ({ ...outer, ...own }), [outer, own]);
  return (
    <StoryAxes value={axes}>
      <Brand
        {...brandProps({ lang: page.lang, ...own })}
        className={brand || mode ? 'wsb-block wsb-scope' : 'wsb-block'}
      >
        {children}
      </Brand>
    </StoryAxes>
  );
}
