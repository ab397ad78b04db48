import { MotionPlayer } from '../../blocks/motion-player/MotionPlayer.js';
import { Page, PageHead, Section } from '../../parts/layout.js';
import { useCopy } from '../../parts/page-scope.js';

/** Motion on demand: the mark, each duration, transition and easing. */
export function Motion() {
  const { t } = useCopy();
  return (
    <Page>
      <PageHead name="nav.Motion" lead={t('motion.lead')} />
      <Section title={t('motion.mark')}>
        <MotionPlayer />
      </Section>
      <Section title={t('motion.durations')}>
        <MotionPlayer view="durations" />
      </Section>
      <Section title={t('motion.transitions')} description={t('motion.transitions.text')}>
        <MotionPlayer view="transitions" />
      </Section>
      <Section title={t('motion.easings')}>
        <MotionPlayer view="easings" />
      </Section>
    </Page>
  );
}
