import { Sign, type SignName } from '@wusum/tribe';
import { label, words, type CopyKey } from '../../copy/index.js';
import type { Seed } from '../../data/types.js';
import { Code, Page, PageHead, Path, Section } from '../../parts/layout.js';
import { custom } from '../../parts/drawings.js';
import { bothLanguages, useBrand, useCopy } from '../../parts/page-scope.js';
import * as S from './Keep.styles.js';

const steps: readonly { key: CopyKey; sign: SignName }[] = [
  { key: 'keep.step.1', sign: 'line' },
  { key: 'keep.step.2', sign: 'hook' },
  { key: 'keep.step.3', sign: 'fork' },
  { key: 'keep.step.4', sign: 'ring' },
  { key: 'keep.step.5', sign: 'door' },
];

const files = ['brand', 'color', 'type', 'shape', 'motion', 'mark', 'voice', 'sample'] as const;

/** What the keeper of a brand sets, in which file, and how it becomes a theme. */
export function Keep() {
  const { say } = useCopy();
  const brand = useBrand();
  return (
    <Page>
      <PageHead name="nav.Keep a brand" lead={say('keep.lead')} />
      <Section title={say('keep.seeds')} hint={say('keep.seeds.text')}>
        <Seeds seeds={brand.seeds} />
      </Section>
      <Section title={say('keep.steps')}>
        <S.Steps>
          {steps.map(({ key, sign }) => (
            <li key={key}>
              <Sign name={sign} />
              {say(key)}
            </li>
          ))}
        </S.Steps>
        <S.Command tabIndex={0}>
          npm run theme -- <b>--tokens</b> ./tokens <b>--out</b> ./my-theme
        </S.Command>
      </Section>
      <Section title={say('keep.files')}>
        <S.Files>
          <Row path="*.resolver.json" text="keep.file.resolver" />
          {files.map((file) => (
            <Row key={file} path={`brands/${brand.id}/${file}.tokens.json`} text={`keep.file.${file}`} />
          ))}
        </S.Files>
      </Section>
    </Page>
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
          {words(text, id)}
        </dd>
      ))}
    </>
  );
}

/** The colours that the keeper wrote, each with the place where it stands. */
function Seeds({ seeds }: { seeds: readonly Seed[] }) {
  const { language } = useCopy();
  return (
    <S.Seeds>
      {seeds.map(({ path, description, css, location }) => (
        <li key={path}>
          <i style={custom({ '--wsb-seed': css })} />
          <b>{label(path.replace('color.', ''), language) ?? <bdi lang="en">{path.split('.').at(-1)}</bdi>}</b>
          <Code>{css}</Code>
          <p lang="en" dir="ltr">
            {description}
          </p>
          <Path className="place" text={location} />
        </li>
      ))}
    </S.Seeds>
  );
}
