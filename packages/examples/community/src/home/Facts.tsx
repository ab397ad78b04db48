import { useCopy } from '../copy/use-copy.js';
import { Fact, Figure, Label, Root, Period } from './Facts.styles.js';

const facts = ['fact-1', 'fact-2', 'fact-3'] as const;

/** Three figures, each with its denominator, its period and what it does not include. */
export function Facts() {
  const { t } = useCopy();
  return (
    <Root>
      {facts.map((fact) => (
        <Fact key={fact}>
          <Label>{t(`facts.${fact}.label`)}</Label>
          <Figure>{t(`facts.${fact}.figure`)}</Figure>
          <Period>{t(`facts.${fact}.note`)}</Period>
        </Fact>
      ))}
    </Root>
  );
}
