import { randomUUID } from 'node:crypto';

const pages = [
  '/en',
  '/ar/stories',
  '/en/stories/bread',
  '/ar/listening',
  '/en/talks/finished-question',
  '/ar/belonging',
  '/en/feed.json',
];

/** What a client saw: how long each request took, and what was acknowledged. */
export const emptyLog = () => ({ reads: [], writes: [], errors: [], acknowledged: new Map(), sent: new Map() });

/**
 * One person who reads page after page, without pause.
 *
 * @param {string} url
 * @param {ReturnType<typeof emptyLog>} log
 * @param {() => boolean} goesOn
 * @param {number} first which page to begin with
 */
export async function read(url, log, goesOn, first) {
  for (let turn = first; goesOn(); turn += 1) {
    const started = performance.now();
    try {
      const response = await fetch(`${url}${pages[turn % pages.length]}`);
      await response.arrayBuffer();
      if (response.status === 200) log.reads.push(performance.now() - started);
      else log.errors.push(`GET ${response.status}`);
    } catch (error) {
      log.errors.push(`GET ${error.cause?.code ?? error.message}`);
    }
  }
}

/**
 * One member who writes reply after reply. Every fifth is sent twice at once, as impatient people do.
 *
 * @param {string} url
 * @param {string} session the cookie of a member
 * @param {ReturnType<typeof emptyLog>} log
 * @param {() => boolean} goesOn
 */
export async function write(url, session, log, goesOn) {
  for (let turn = 0; goesOn(); turn += 1) {
    const key = randomUUID();
    const sent = { thread: 'finished-question', text: `What I think, number ${key}`, language: 'en', key };
    log.sent.set(key, { session, sent });
    const times = turn % 5 === 0 ? 2 : 1;
    const answers = await Promise.all(Array.from({ length: times }, () => send(url, session, sent, log)));
    for (const post of answers) if (post !== undefined) keep(log, key, post);
    // Well below the limit of a member: people pause between two replies.
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}

function keep(log, key, post) {
  const before = log.acknowledged.get(key);
  if (before !== undefined && before !== post) log.errors.push('two answers to one form differ');
  log.acknowledged.set(key, post);
}

/** Sends a reply. @returns {Promise<string | undefined>} the id of the post, if it was acknowledged */
export async function send(url, session, sent, log) {
  const started = performance.now();
  try {
    const response = await fetch(`${url}/actions/thread.reply`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, cookie: session },
      body: JSON.stringify(sent),
    });
    const answer = await response.json();
    if (answer.ok) {
      log.writes.push(performance.now() - started);
      return answer.value.post;
    }
    log.errors.push(`POST ${answer.reason}`);
  } catch (error) {
    log.errors.push(`POST ${error.cause?.code ?? error.message}`);
  }
  return undefined;
}
