-- The first form of a case: its pages, what was read in each, and a full-text index over statements.
CREATE TABLE page (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL,
  url TEXT,
  captured TEXT,
  -- the article as JSON; the report as gzipped JSON
  article TEXT NOT NULL,
  report BLOB NOT NULL
);
CREATE VIRTUAL TABLE statement USING fts5(
  content, tellers, headline, id UNINDEXED,
  tokenize = 'porter unicode61 remove_diacritics 2'
);
-- Inputs that could not be read, so that nothing is silently lost.
CREATE TABLE unreadable (
  path TEXT NOT NULL PRIMARY KEY,
  reason TEXT NOT NULL
);
-- What people decided, as JSON, apart from what the machine found.
CREATE TABLE ruling (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  ruling TEXT NOT NULL
);
