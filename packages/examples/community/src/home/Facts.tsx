import { useCopy } from '../copy/use-copy.js';
import { Fact, Figure, Label, Period, Root, Rules } from './Facts.styles.js';
import { Wrap } from './layout.styles.js';

const facts = ['fact-1', 'fact-2', 'fact-3'] as const;

/** Three figures, each with its denominator, its period and what it does not include. */
export function Facts() {
  const { t } = useCopy();
  return (
    <Rules>
      <Wrap>
        <Root as="dl">
          {facts.map((fact) => (
            <Fact key={fact}>
              <Label>{t(`facts.${fact}.label`)}</Label>
              <Figure>{t(`facts.${fact}.figure`)}</Figure>
              <Period>{t(`facts.${fact}.note`)}</Period>
            </Fact>
          ))}
        </Root>
      </Wrap>
    </Rules>
  );
}
