import { belongingClient, TableBuilder } from '../../../packages/tribe/src/belonging/model.ts';
import { events, window as period } from './events.mjs';

/** The longest time between two frames until the work is done. */
async function longestFrame(work) {
  let longest = 0;
  let last = performance.now();
  let isDone = false;
  const frame = (now) => {
    longest = Math.max(longest, now - last);
    last = now;
    if (!isDone) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  await work();
  await new Promise(requestAnimationFrame);
  isDone = true;
  return longest;
}

const rest = () => new Promise((resolve) => setTimeout(resolve));

/** A million events, five thousand at a time; then the report, in a worker that gets the table. */
globalThis.measure = async () => {
  const given = events(1_000_000, 50_000);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const builder = new TableBuilder();
  const building = await longestFrame(async () => {
    for (let start = 0; start < given.length; start += 5000) {
      builder.add(given.slice(start, start + 5000));
      await rest();
    }
  });
  const client = belongingClient(
    new Worker(new URL('../../../packages/tribe/src/belonging/worker.ts', import.meta.url), { type: 'module' }),
  );
  const table = builder.build();
  const started = performance.now();
  const working = await longestFrame(() => client.report(table, period, { transfer: true }));
  const report = performance.now() - started;
  client.close();
  // What the machine does to a page that does nothing.
  const idle = await longestFrame(() => new Promise((resolve) => setTimeout(resolve, report)));
  return { building, working, report, idle };
};
