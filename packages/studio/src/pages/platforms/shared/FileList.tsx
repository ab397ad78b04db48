import { Button } from '@wusum/react';
import { localeOf } from '../../../copy/index.js';
import { platformUrl, type PlatformFiles } from '../../../data/platform-files.js';
import { Path } from '../../../parts/layout.js';
import { useCopy } from '../../../parts/page-scope.js';
import { nameOf } from './PlatformPage.js';
import * as S from './shared.styles.js';

export interface FileListProps {
  readonly paths: readonly string[];
  readonly sizes: PlatformFiles;
  /** What a file is, in a few words; `undefined`: its name says it. */
  readonly describe?: (name: string) => string | undefined;
}

/** Files with their sizes, to download. */
export function FileList({ paths, sizes, describe }: FileListProps) {
  return (
    <S.Files>
      {paths.map((path) => (
        <li key={path} data-file={path}>
          <Path text={nameOf(path)} />
          <span>{describe?.(nameOf(path))}</span>
          <Bytes count={sizes[path] ?? 0} />
          <Download path={path} />
        </li>
      ))}
    </S.Files>
  );
}

function Bytes({ count }: { count: number }) {
  const { language } = useCopy();
  const options = { style: 'unit', unit: 'kilobyte', maximumSignificantDigits: 2 } as const;
  return <span className="size">{new Intl.NumberFormat(localeOf(language), options).format(count / 1000)}</span>;
}

/** A link to a file. @param text default: the word for a download */
export function Download({ path, text }: { path: string; text?: string }) {
  const { t } = useCopy();
  return (
    <Button asChild size="sm" variant="outline" color="neutral">
      <a href={platformUrl(path)} download={nameOf(path)}>
        {text === undefined ? (
          <>
            {t('asset.download')}{' '}
            <bdi className="sb-sr-only" lang="en">
              {nameOf(path)}
            </bdi>
          </>
        ) : (
          <>
            <span className="sb-sr-only">{t('asset.download')} </span>
            <bdi lang="en">{text}</bdi>
          </>
        )}
      </a>
    </Button>
  );
}
