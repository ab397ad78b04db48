import { Heading, Text } from '@wusum/react';
import { useState } from 'react';
import { BoardQuestion, CareQueue, type CareItem } from '../../care/index.js';
import { times, useSampleBoard } from '../../care/samples/sample-board.js';
import { deskServer, deskTime, useSampleDesk } from '../../care/samples/sample-desk.js';
import { useBrandWords } from '../../care/samples/use-brand-words.js';
import { CarePage, pageWords } from './CarePage.js';
import { Titles } from './CarePage.styles.js';

/** What waits for the hosts, and the answer that is overdue. */
export function CareDeskPage() {
  const { deskTitle, deskLead, late } = useBrandWords(pageWords);
  const { items, kinds, textOf, language, people } = useSampleDesk();
  const [changed, setChanged] = useState<Readonly<Record<string, CareItem>>>({});
  const overdue = <BoardQuestion {...useSampleBoard()} now={times.late} question="third" />;
  return (
    <CarePage place="desk" aside={{ title: late, content: overdue }}>
      <Titles>
        <Heading level={1}>{deskTitle}</Heading>
        <Text size="lead" color="muted">
          {deskLead}
        </Text>
      </Titles>
      <CareQueue
        {...deskServer}
        items={items.map((item) => changed[item.id] ?? item)}
        people={people}
        host="h1"
        hosts={['h2']}
        now={deskTime}
        kinds={kinds}
        headingLevel={2}
        renderItem={(item) => (
          <Text lang={language} dir="auto">
            {textOf(item)}
          </Text>
        )}
        onItemChange={(item) => setChanged((before) => ({ ...before, [item.id]: item }))}
      />
    </CarePage>
  );
}
