import { Callout, CodeBlock } from '@wusum/react';
import { Fragment, type ReactNode } from 'react';
import type { CopyKey } from '../../../copy/index.js';
import type { PlatformFiles } from '../../../data/platform-files.js';
import { usePlatformBuilds } from '../../../data/platform-version.js';
import type { BrandData } from '../../../data/types.js';
import { Page, PageHead, Section } from '../../../parts/layout.js';
import { Markdown } from '../../../parts/Markdown.js';
import { useBrand, useCopy } from '../../../parts/page-scope.js';
import { usePlatformFiles } from '../../../parts/use-platform-file.js';
import * as S from './shared.styles.js';

export interface PlatformPageProps {
  readonly name: CopyKey;
  readonly lead: CopyKey;
  /** Files that the page shows of a brand, of those that Storybook serves. */
  readonly filesOf: (files: PlatformFiles, brand: BrandData) => readonly string[];
  readonly children: (shown: ShownFiles) => ReactNode;
}

/** What a page shows of a brand. */
export interface ShownFiles {
  readonly brand: BrandData;
  /** Paths, at least one. */
  readonly paths: readonly string[];
  readonly sizes: PlatformFiles;
}

/**
 * A page of a platform, with the files of the current brand. Without any, it shows how to build them. While tokens are
 * edited, the files follow.
 */
export function PlatformPage({ name, lead, filesOf, children }: PlatformPageProps) {
  const { t } = useCopy();
  const brand = useBrand();
  const sizes = usePlatformFiles();
  const { version, state } = usePlatformBuilds();
  const paths = sizes && filesOf(sizes, brand);
  return (
    <Page>
      <PageHead name={name} lead={t(lead)} />
      <div role="status">
        {state === 'built' ? null : (
          <Callout color={state === 'failed' ? 'danger' : 'info'}>{t(`platforms.${state}`)}</Callout>
        )}
      </div>
      {paths?.length === 0 ? <Missing /> : null}
      {/* After a build, files have other addresses. */}
      <Fragment key={version}>{sizes && paths && paths.length > 0 ? children({ brand, paths, sizes }) : null}</Fragment>
    </Page>
  );
}

/** Commands of a project: what this Storybook serves is the output of the first one. */
const commands = `wusum build --platform icons,logos,cards,mails,slides,stationery,book,palettes --out build
WUSUM_PLATFORMS_DIR=build npm start`;

function Missing() {
  const { t } = useCopy();
  return (
    <Section id="build" title={t('platforms.missing')}>
      <S.Missing>
        <Callout color="info">
          <Markdown text={t('platforms.missing.text')} />
        </Callout>
        <CodeBlock code={commands} label={t('platforms.missing.commands')} />
      </S.Missing>
    </Section>
  );
}

/** The paths below a folder. */
export const pathsIn = (files: PlatformFiles, folder: string): string[] =>
  Object.keys(files).filter((path) => path.startsWith(`${folder}/`));

/** The name of a file in its folder. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
