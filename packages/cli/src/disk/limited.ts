/**
 * The number of files that are open at once. Shells allow 256 or 1,024 open files, and a folder may have more files than
 * that.
 */
const openFiles = 32;

/** Like `Promise.all(items.map(work))`, with a bounded number of calls at once. After an error, no further call starts. */
export async function mapLimited<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  limit = openFiles,
): Promise<Result[]> {
  const results: Result[] = Array.from({ length: items.length });
  let next = 0;
  let hasFailed = false;
  const run = async (): Promise<void> => {
    while (next < items.length && !hasFailed) {
      const index = next++;
      try {
        results[index] = await work(items[index]!);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  const runs = Array.from({ length: Math.min(limit, items.length) }, run);
  // All calls have ended before this returns, so that none of them writes into a folder that is deleted already.
  const [failed] = (await Promise.allSettled(runs)).filter((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return results;
}
