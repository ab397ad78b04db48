import { Button, Card, Tooltip } from '@wusum/react/styled';
import { Counter, Panel } from './parts';

/** A client component gets asynchronous content of the server as a lazy reference. */
async function Later() {
  await new Promise((done) => setTimeout(done, 20));
  return <Panel id="later">later</Panel>;
}

/** The styled entry is client components: their children come from the server. */
export default function Page() {
  return (
    <main>
      <Card asChild>
        <Panel id="panel">
          <Button asChild variant="solid" color="accent">
            <Counter id="counter" />
          </Button>
          <Tooltip purpose="label" content="One more">
            <Counter id="named" />
          </Tooltip>
        </Panel>
      </Card>
      <Card asChild>
        <Later />
      </Card>
    </main>
  );
}
