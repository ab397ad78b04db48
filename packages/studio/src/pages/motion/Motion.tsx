import { MotionPlayer } from '../../blocks/motion-player/MotionPlayer.js';
import { Page, PageHead, Section } from '../../parts/layout.js';
import { useCopy } from '../../parts/page-scope.js';

/** Motion on demand: the mark, each duration, transition and easing. */
export function Motion() {
  const { t } = useCopy();
  return (
    <Page>
      <PageHead name="nav.Motion" lead={t('motion.lead')} />
      <Section id="mark" title={t('motion.mark')}>
        <MotionPlayer />
      </Section>
      <Section id="durations" title={t('motion.durations')}>
        <MotionPlayer view="durations" />
      </Section>
      <Section id="transitions" title={t('motion.transitions')} description={t('motion.transitions.text')}>
        <MotionPlayer view="transitions" />
      </Section>
      <Section id="easings" title={t('motion.easings')}>
        <MotionPlayer view="easings" />
      </Section>
    </Page>
  );
}
