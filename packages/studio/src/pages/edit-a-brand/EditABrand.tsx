import { Button } from '@wusum/react';
import { lazy, Suspense, useState } from 'react';
import { Sign, type SignName } from '@wusum/tribe';
import { label, getCopy, type CopyKey } from '../../copy/index.js';
import type { Seed } from '../../data/types.js';
import { Code, Page, PageHead, Path, Section } from '../../parts/layout.js';
import { cssVariables } from '../../parts/drawings.js';
import { TokenDescription } from '../../parts/TokenDescription.js';
import { bothLanguages, useBrand, useCopy } from '../../parts/page-scope.js';
import * as S from './EditABrand.styles.js';

const steps: readonly { key: CopyKey; sign: SignName }[] = [
  { key: 'edit.step.1', sign: 'line' },
  { key: 'edit.step.2', sign: 'hook' },
  { key: 'edit.step.3', sign: 'fork' },
  { key: 'edit.step.4', sign: 'ring' },
  { key: 'edit.step.5', sign: 'door' },
];

/** The files of a brand, with the copy that describes each. */
const files = [
  ['brand.json', 'brand'],
  ['words.<lang>.json', 'words'],
  ['voice.json', 'voice'],
  ['color.tokens.json', 'color'],
  ['type.tokens.json', 'type'],
  ['shape.tokens.json', 'shape'],
  ['motion.tokens.json', 'motion'],
  ['mark.svg', 'drawing'],
  ['pattern.json', 'pattern'],
  ['mark.tokens.json', 'mark'],
] as const;

/** What a brand owner sets, in which file, and how the files become a theme. */
export function EditABrand() {
  const { t } = useCopy();
  const brand = useBrand();
  return (
    <Page>
      <PageHead name="nav.Edit a brand" lead={t('edit.lead')} />
      <Section id="seeds" title={t('edit.seeds')} description={t('edit.seeds.text')}>
        <Seeds seeds={brand.seeds} />
      </Section>
      <Section id="editor" title={t('edit.editor')} description={t('edit.editor.text')}>
        <OpenEditor />
      </Section>
      <Section id="steps" title={t('edit.steps')}>
        <S.Steps>
          {steps.map(({ key, sign }) => (
            <li key={key}>
              <Sign name={sign} />
              <span>{t(key)}</span>
            </li>
          ))}
        </S.Steps>
        <S.Command tabIndex={0}>
          npm run theme -- <b>--tokens</b> ./tokens <b>--out</b> ./my-build
        </S.Command>
      </Section>
      <Section id="files" title={t('edit.files')}>
        <S.Files>
          <Row path="*.resolver.json" text="edit.file.resolver" />
          {files.map(([file, name]) => (
            <Row key={file} path={`brands/${brand.id}/${file}`} text={`edit.file.${name}`} />
          ))}
        </S.Files>
      </Section>
    </Page>
  );
}

/** The compiler and the editor are large: they are loaded when they are wanted. */
const PageEditor = lazy(() => import('../../editor/PageEditor.js'));

function OpenEditor() {
  const { t } = useCopy();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) return <Button onClick={() => setOpen(true)}>{t('edit.editor.open')}</Button>;
  return (
    <S.Editor>
      <Suspense fallback={t('editor.loading')}>
        <PageEditor />
      </Suspense>
    </S.Editor>
  );
}

function Row({ path, text }: { path: string; text: CopyKey }) {
  return (
    <>
      <dt>
        <Path text={path} />
      </dt>
      {bothLanguages.map(({ id, dir }) => (
        <dd key={id} lang={id} dir={dir}>
          {getCopy(text, id)}
        </dd>
      ))}
    </>
  );
}

/** The seed colours as written, each with its location. */
function Seeds({ seeds }: { seeds: readonly Seed[] }) {
  const { language } = useCopy();
  return (
    <S.Seeds>
      {seeds.map(({ path, description, css, location }) => (
        <li key={path}>
          <i style={cssVariables({ '--wsb-seed': css })} />
          <b>{label(path.replace('color.', ''), language) ?? <bdi lang="en">{path.split('.').at(-1)}</bdi>}</b>
          <Code>{css}</Code>
          <TokenDescription text={description} />
          <Path className="place" text={location} />
        </li>
      ))}
    </S.Seeds>
  );
}
