import { words, type CopyKey } from '../../copy/index.js';
import { paintedHex, readColor } from '../../parts/painted-color.js';
import { useMeasured } from '../../parts/use-measured.js';
import { Code, Page, PageHead, Section } from '../../parts/layout.js';
import { Glyph, custom } from '../../parts/drawings.js';
import { bothLanguages, useBrand, useCopy } from '../../parts/page-scope.js';
import type { Sign } from '../../parts/strokes.js';
import * as S from './Keep.styles.js';

const steps: readonly { key: CopyKey; sign: Sign }[] = [
  { key: 'keep.step.1', sign: 'line' },
  { key: 'keep.step.2', sign: 'fork' },
  { key: 'keep.step.3', sign: 'ring' },
  { key: 'keep.step.4', sign: 'door' },
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
        <Seeds />
      </Section>
      <Section title={say('keep.steps')}>
        <S.Steps>
          {steps.map(({ key, sign }) => (
            <li key={key}>
              <Glyph sign={sign} />
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
          {files.map((file) => (
            <Row key={file} file={file} brand={brand.id} />
          ))}
        </S.Files>
      </Section>
    </Page>
  );
}

function Row({ file, brand }: { file: (typeof files)[number]; brand: string }) {
  return (
    <>
      <dt>
        <Code>
          brands/{brand}/{file}.tokens.json
        </Code>
      </dt>
      {bothLanguages.map(({ id, dir }) => (
        <dd key={id} lang={id} dir={dir}>
          {words(`keep.file.${file}`, id)}
        </dd>
      ))}
    </>
  );
}

/** Colours that stand nearest to each seed on the page, as painted now. */
const seeds = [
  { key: 'colour.accent', variable: '--ws-color-accent-solid' },
  { key: 'colour.support', variable: '--ws-color-support-solid' },
  { key: 'colour.highlight', variable: '--ws-color-highlight-solid' },
  { key: 'colour.surface', variable: '--ws-color-surface-canvas' },
  { key: 'colour.ink', variable: '--ws-color-text-default' },
] as const;

function Seeds() {
  const { say } = useCopy();
  const hex = useMeasured(readSeeds, none);
  return (
    <S.Seeds>
      {seeds.map(({ key, variable }) => (
        <li key={variable}>
          <i style={custom({ '--wsb-seed': `var(${variable})` })} />
          <b>{say(key)}</b>
          <Code>{hex[variable]}</Code>
        </li>
      ))}
    </S.Seeds>
  );
}

const readSeeds = (): Record<string, string> =>
  Object.fromEntries(seeds.map(({ variable }) => [variable, paintedHex(readColor(variable))]));
const none: Record<string, string> = {};
