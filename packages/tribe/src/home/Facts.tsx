import { useSample } from '../sample/use-sample.js';
import { Fact, Figure, Label, Root, Window } from './Facts.styles.js';

const facts = ['fact-1', 'fact-2', 'fact-3'] as const;

/** What listening came to: each figure with its denominator, its window and what it leaves out. */
export function Facts() {
  const { say } = useSample();
  return (
    <Root>
      {facts.map((fact) => (
        <Fact key={fact}>
          <Label>{say(`facts.${fact}.label`)}</Label>
          <Figure>{say(`facts.${fact}.figure`)}</Figure>
          <Window>{say(`facts.${fact}.note`)}</Window>
        </Fact>
      ))}
    </Root>
  );
}
