import { community } from '../../../src/server/community.ts';
import { copiesOn } from '../../../src/server/stories/copies.ts';

/** The feed in the format of jsonfeed.org 1.1. Its entries are copies: a withdrawal removes them in the same transaction. */
export function GET(): Response {
  const { db, now, origin } = community();
  const items = copiesOn(db, 'publish', 'feed', now()).map(({ story, title, html, language, credit }) => ({
    id: story,
    url: `${origin}/${language}/stories/${story}`,
    title,
    language,
    content_html: html,
    ...(credit.kind === 'none' ? {} : { authors: [{ name: credit.name }] }),
  }));
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Stories', home_page_url: origin, items };
  // No cache may keep it: what has left cannot be called back.
  return Response.json(feed, { headers: { 'cache-control': 'no-store', 'content-type': 'application/feed+json' } });
}
