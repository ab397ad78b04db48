/** The steps from an empty database to the newest version. A step that was released is not changed: add one. */
export const migrations: readonly string[] = [
  // Members and their sessions. Addresses are for sign-in alone; no page shows them.
  `CREATE TABLE members (
     id TEXT PRIMARY KEY,
     email TEXT NOT NULL UNIQUE COLLATE NOCASE,
     role TEXT NOT NULL CHECK (role IN ('member', 'host')),
     name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 400),
     name_ar TEXT NOT NULL CHECK (length(name_ar) BETWEEN 1 AND 400),
     language TEXT NOT NULL,
     joined INTEGER NOT NULL,
     accepted TEXT,
     accepted_at INTEGER
   ) STRICT;
   CREATE TABLE links (
     hash TEXT PRIMARY KEY,
     email TEXT NOT NULL,
     language TEXT NOT NULL,
     expires INTEGER NOT NULL,
     used INTEGER
   ) STRICT;
   CREATE TABLE sessions (
     hash TEXT PRIMARY KEY,
     member TEXT NOT NULL REFERENCES members ON DELETE CASCADE,
     made INTEGER NOT NULL,
     expires INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE attempts (key TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
   CREATE INDEX attempts_by_key ON attempts (key, at);
   CREATE TABLE receipts (
     actor TEXT NOT NULL,
     action TEXT NOT NULL,
     key TEXT NOT NULL,
     input TEXT,
     value TEXT NOT NULL,
     at INTEGER NOT NULL,
     PRIMARY KEY (actor, action, key)
   ) STRICT, WITHOUT ROWID;`,
  // Stories: text, steps, consent, credit; and copies of them that other places keep.
  `CREATE TABLE stories (
     id TEXT PRIMARY KEY,
     member TEXT NOT NULL REFERENCES members,
     status TEXT NOT NULL,
     version INTEGER NOT NULL,
     title TEXT NOT NULL,
     html TEXT NOT NULL,
     language TEXT NOT NULL,
     changed INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX stories_by_member ON stories (member);
   CREATE INDEX stories_by_status ON stories (status, changed);
   CREATE TABLE story_versions (
     story TEXT NOT NULL REFERENCES stories,
     version INTEGER NOT NULL,
     title TEXT NOT NULL,
     html TEXT NOT NULL,
     language TEXT NOT NULL,
     at INTEGER NOT NULL,
     PRIMARY KEY (story, version)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE translations (
     story TEXT NOT NULL REFERENCES stories,
     version INTEGER NOT NULL,
     language TEXT NOT NULL,
     title TEXT NOT NULL,
     html TEXT NOT NULL,
     translator TEXT,
     PRIMARY KEY (story, version, language)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE story_steps (
     story TEXT NOT NULL REFERENCES stories,
     number INTEGER NOT NULL,
     receipt TEXT NOT NULL CHECK (json_valid(receipt)),
     PRIMARY KEY (story, number)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE grants (
     id TEXT PRIMARY KEY,
     story TEXT NOT NULL REFERENCES stories,
     use TEXT NOT NULL,
     terms TEXT NOT NULL CHECK (json_valid(terms)),
     given INTEGER NOT NULL,
     withdrawn INTEGER
   ) STRICT;
   CREATE INDEX grants_by_story ON grants (story);
   CREATE TABLE credits (
     story TEXT NOT NULL REFERENCES stories,
     at INTEGER NOT NULL,
     credit TEXT NOT NULL CHECK (json_valid(credit))
   ) STRICT;
   CREATE INDEX credits_by_story ON credits (story);
   CREATE TABLE copies (
     key TEXT NOT NULL,
     story TEXT NOT NULL REFERENCES stories,
     language TEXT NOT NULL,
     entry TEXT NOT NULL CHECK (json_valid(entry)),
     until INTEGER,
     PRIMARY KEY (key)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX copies_by_story ON copies (story);
   CREATE TABLE purges (id TEXT PRIMARY KEY, key TEXT NOT NULL, since INTEGER NOT NULL, done INTEGER NOT NULL) STRICT;`,
  // Listening and conversations.
  `CREATE TABLE questions (id TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT;
   CREATE TABLE voices (
     question TEXT NOT NULL REFERENCES questions,
     member TEXT NOT NULL REFERENCES members,
     words TEXT NOT NULL,
     language TEXT NOT NULL,
     at INTEGER NOT NULL,
     anonymous INTEGER NOT NULL DEFAULT 0,
     PRIMARY KEY (question, member)
   ) STRICT;
   CREATE TABLE question_steps (
     question TEXT NOT NULL REFERENCES questions,
     number INTEGER NOT NULL,
     step TEXT NOT NULL CHECK (json_valid(step)),
     PRIMARY KEY (question, number)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE merges (
     id TEXT PRIMARY KEY,
     source TEXT NOT NULL REFERENCES questions,
     target TEXT NOT NULL REFERENCES questions,
     member TEXT NOT NULL REFERENCES members,
     at INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE threads (
     id TEXT PRIMARY KEY,
     title TEXT NOT NULL,
     language TEXT NOT NULL,
     state TEXT NOT NULL CHECK (json_valid(state)),
     changed INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE posts (
     id TEXT PRIMARY KEY,
     thread TEXT NOT NULL REFERENCES threads,
     member TEXT NOT NULL REFERENCES members,
     anonymous INTEGER NOT NULL DEFAULT 0,
     at INTEGER NOT NULL,
     language TEXT NOT NULL,
     html TEXT NOT NULL,
     reply_to TEXT REFERENCES posts
   ) STRICT;
   CREATE INDEX posts_by_thread ON posts (thread, at);
   CREATE TABLE gestures (
     post TEXT NOT NULL REFERENCES posts,
     gesture TEXT NOT NULL,
     member TEXT NOT NULL REFERENCES members,
     at INTEGER NOT NULL,
     PRIMARY KEY (post, gesture, member)
   ) STRICT, WITHOUT ROWID;`,
  // Care: what waits for hosts, what was reported and decided.
  `CREATE TABLE care_items (
     id TEXT PRIMARY KEY,
     kind TEXT NOT NULL CHECK (kind IN ('story', 'question', 'report', 'newcomer', 'appeal')),
     member TEXT NOT NULL REFERENCES members,
     since INTEGER NOT NULL,
     about TEXT NOT NULL
   ) STRICT;
   CREATE TABLE care_steps (
     item TEXT NOT NULL REFERENCES care_items,
     number INTEGER NOT NULL,
     step TEXT NOT NULL CHECK (json_valid(step)),
     PRIMARY KEY (item, number)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE reports (
     id TEXT PRIMARY KEY,
     post TEXT NOT NULL REFERENCES posts,
     member TEXT NOT NULL REFERENCES members,
     reason TEXT NOT NULL,
     words TEXT NOT NULL,
     at INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE decisions (
     id TEXT PRIMARY KEY,
     post TEXT NOT NULL REFERENCES posts,
     decision TEXT NOT NULL CHECK (json_valid(decision))
   ) STRICT;
   CREATE INDEX decisions_by_post ON decisions (post);`,
  // Belonging. Members that have answered, and the answers, are two tables without a link: no member, no time, random order.
  `CREATE TABLE survey_given (
     round TEXT NOT NULL,
     member TEXT NOT NULL REFERENCES members,
     PRIMARY KEY (round, member)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE survey_answers (
     id TEXT PRIMARY KEY,
     round TEXT NOT NULL,
     scale TEXT NOT NULL,
     answers TEXT NOT NULL CHECK (json_valid(answers))
   ) STRICT, WITHOUT ROWID;`,
];
