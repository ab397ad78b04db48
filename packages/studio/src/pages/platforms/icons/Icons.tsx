import { CodeBlock } from '@wusum/react';
import { label } from '../../../copy/index.js';
import { platformUrl, type PlatformFiles } from '../../../data/platform-files.js';
import type { BrandData } from '../../../data/types.js';
import { Section } from '../../../parts/layout.js';
import { useCopy } from '../../../parts/page-scope.js';
import { usePlatformText } from '../../../parts/use-platform-file.js';
import { FileList } from '../shared/FileList.js';
import { nameOf, pathsIn, PlatformPage, type ShownFiles } from '../shared/PlatformPage.js';
import * as Shared from '../shared/shared.styles.js';
import { BrowserTabs } from './BrowserTabs.js';
import { HomeScreens } from './HomeScreens.js';
import { IcoPixels } from './IcoPixels.js';
import * as S from './Icons.styles.js';

/** The icons of the brand: in tabs, on home screens, as pictures and as files. */
export function Icons() {
  return (
    <PlatformPage name="nav.Icons" lead="icons.lead" filesOf={iconsOf}>
      {(shown) => <Content {...shown} />}
    </PlatformPage>
  );
}

const iconsOf = (files: PlatformFiles, { id }: BrandData): string[] => pathsIn(files, `icons/${id}`);

function Content({ brand, paths, sizes }: ShownFiles) {
  const { t, language } = useCopy();
  const folder = `icons/${brand.id}`;
  return (
    <>
      <Section id="tab" title={t('icons.tab')} description={t('icons.tab.text')}>
        <BrowserTabs folder={folder} />
      </Section>
      <Section id="pixels" title={t('icons.pixels')} description={t('icons.pixels.text')}>
        <IcoPixels path={`${folder}/favicon.ico`} />
      </Section>
      <Section id="home" title={t('icons.home')} description={t('icons.home.text')}>
        <HomeScreens folder={folder} manifest={inLanguage(paths, /^manifest\b.*\.webmanifest$/u, language)} />
      </Section>
      <Section id="pictures" title={t('icons.pictures')}>
        <Pictures paths={paths} />
      </Section>
      <Section id="head" title={t('icons.head')}>
        <Head path={inLanguage(paths, /^head\b.*\.html$/u, language)} />
      </Section>
      <Section id="files" title={t('icons.files')}>
        <FileList {...{ paths, sizes }} describe={(name) => label(`icons.file.${kindOf(name)}`, language)} />
      </Section>
    </>
  );
}

/** A file that each language has: that of the page, or the first one, whose name has no language. */
function inLanguage(paths: readonly string[], name: RegExp, language: string): string {
  const found = paths.filter((path) => name.test(nameOf(path)));
  return found.find((path) => nameOf(path).split('.').includes(language)) ?? found.toSorted(shortestFirst)[0] ?? '';
}

const shortestFirst = (one: string, other: string): number => one.length - other.length;

/** `manifest.ar.webmanifest` → `manifest`: the name of a file without a language. */
const kindOf = (name: string): string => /^(manifest|head)\b/u.exec(name)?.[1] ?? name;

/** Every picture as on a screen of double density: half as large as its pixels. */
function Pictures({ paths }: { paths: readonly string[] }) {
  const { t, language } = useCopy();
  const pictures = paths.filter((path) => /\.(?:png|svg)$/u.test(path));
  return (
    <S.Pictures>
      {pictures.map((path) => (
        <Shared.Figure key={path}>
          <img src={platformUrl(path)} alt="" data-picture={nameOf(path)} />
          <figcaption>
            <bdi lang="en">
              <code>{nameOf(path)}</code>
            </bdi>
            <span>{label(`icons.file.${nameOf(path)}`, language) ?? t('icons.pictures')}</span>
          </figcaption>
        </Shared.Figure>
      ))}
    </S.Pictures>
  );
}

function Head({ path }: { path: string }) {
  const text = usePlatformText(path);
  return text === undefined ? null : (
    <S.Head>
      <CodeBlock code={text.content.trimEnd()} label={<bdi lang="en">{nameOf(text.path)}</bdi>} wrap />
    </S.Head>
  );
}
