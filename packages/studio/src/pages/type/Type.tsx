import { useCallback, useRef } from 'react';
import { words, type CopyKey } from '../../copy/index.js';
import type { Language } from '../../data/types.js';
import { Code, Page, PageHead, Section } from '../../parts/layout.js';
import { bothLanguages, useBrand, useCopy } from '../../parts/page-scope.js';
import { useMeasured } from '../../parts/use-measured.js';
import { sampleText } from '../../parts/sample-text.js';
import { custom } from '../../parts/drawings.js';
import * as S from './Type.styles.js';

/** Type in both scripts side by side, every figure measured on the line above it. */
export function Type() {
  const { say } = useCopy();
  const brand = useBrand();
  return (
    <Page>
      <PageHead name="nav.Type" lead={say('type.lead')} />
      <Section title={say('type.roles')}>
        {roles.map(({ role, keys, own }) => (
          <S.Specimen key={role}>
            {bothLanguages.map(({ id, dir }) => (
              <Sample key={id} role={role} lang={id} dir={dir} text={sampleText(brand, id, keys) || words(own, id)} />
            ))}
          </S.Specimen>
        ))}
      </Section>
      <Section title={say('type.boxes')} hint={say('type.boxes.text')}>
        <S.Boxes>
          {bothLanguages.map(({ id, dir }) => (
            <p key={id} lang={id} dir={dir}>
              {sampleText(brand, id, ['home.hero.lead']) || words('type.sample.lead', id)}
            </p>
          ))}
        </S.Boxes>
      </Section>
      <Section title={say('type.families')}>
        <Families />
      </Section>
    </Page>
  );
}

/** Roles of the contract with the tribe's own words for each; `own` is said where the tribe has none. */
const roles: readonly { role: string; keys: readonly string[]; own: CopyKey }[] = [
  { role: 'display', keys: ['home.hero.title'], own: 'type.sample.display' },
  { role: 'heading-1', keys: ['home.thought.title'], own: 'type.sample.title' },
  { role: 'heading-2', keys: ['home.voices.story-1.title'], own: 'type.sample.heading' },
  { role: 'heading-3', keys: ['home.voices.story-2.title'], own: 'type.sample.heading' },
  { role: 'heading-4', keys: ['home.voices.story-3.title'], own: 'type.sample.heading' },
  { role: 'lead', keys: ['home.voices.story-1.text'], own: 'type.sample.lead' },
  { role: 'body', keys: ['home.thought.paragraph-1'], own: 'type.sample.text' },
  { role: 'label', keys: ['home.hero.action'], own: 'type.sample.display' },
  { role: 'caption', keys: ['home.board.note'], own: 'type.sample.note' },
  { role: 'code', keys: [], own: 'type.sample.code' },
];

function Sample({ role, lang, dir, text }: { role: string; lang: Language; dir: 'ltr' | 'rtl'; text: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  const measured = useMeasure(line, role);
  return (
    <S.Voice lang={lang} dir={dir}>
      <small lang="en">
        <b>{role}</b>
        {measured.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </small>
      <p ref={line} data-role={role}>
        {text}
      </p>
    </S.Voice>
  );
}

/** Size / line box, weight and tracking as computed by this browser. A display line is shown smaller than it is. */
function useMeasure(line: React.RefObject<HTMLElement | null>, role: string): string[] {
  const read = useCallback(() => measure(line.current, role), [line, role]);
  return useMeasured(read, unmeasured);
}

const unmeasured: string[] = [];

function measure(line: HTMLElement | null, role: string): string[] {
  if (!line) return unmeasured;
  const style = getComputedStyle(line);
  const shown = role === 'display' ? 0.56 : 1;
  const size = Number.parseFloat(style.fontSize);
  const box = Number.parseFloat(style.lineHeight);
  const tracking = Number.parseFloat(style.letterSpacing) / size || 0;
  return [
    `${Math.round(size / shown)} / ${Math.round(box / shown)}`,
    style.fontWeight,
    `${Number(tracking.toFixed(3))} em`,
  ];
}

const families = [
  { key: 'type.display', family: 'display' },
  { key: 'type.text', family: 'text' },
  { key: 'type.code', family: 'code' },
] as const;

function Families() {
  const { say } = useCopy();
  return (
    <S.Families>
      {families.map(({ key, family }) => (
        <S.Family key={family} style={custom({ '--wsb-family': `var(--ws-font-family-${family})` })}>
          <h3>{say(key)}</h3>
          <div className="big" aria-hidden>
            <span lang="en">Rg</span>
            <span lang="ar">{family === 'code' ? '٣٤' : 'وسع'}</span>
          </div>
          <p className="all" lang="en" dir="ltr">
            ABCDEFGHIJKLM nopqrstuvwxyz 0123456789
          </p>
          <p className="all" lang="ar" dir="rtl">
            ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي ٠١٢٣٤٥٦٧٨٩
          </p>
          <FamilyName family={family} />
        </S.Family>
      ))}
    </S.Families>
  );
}

/** First family of the stack, as the variable says it. */
function FamilyName({ family }: { family: string }) {
  const read = useCallback(() => {
    const stack = getComputedStyle(document.documentElement).getPropertyValue(`--ws-font-family-${family}`);
    return stack.split(',')[0]?.trim().replaceAll('"', '') ?? '';
  }, [family]);
  return <Code>{useMeasured(read, '')}</Code>;
}
