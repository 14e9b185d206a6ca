-- A page is known by its bytes and its address, not by its bytes alone: two outlets may print one report.
CREATE TABLE page_of_address (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL,
  path TEXT NOT NULL,
  url TEXT,
  captured TEXT,
  article TEXT NOT NULL,
  report BLOB NOT NULL
);
INSERT INTO page_of_address SELECT seq, id, sha256, path, url, captured, article, report FROM page ORDER BY seq;
DROP TABLE page;
ALTER TABLE page_of_address RENAME TO page;
CREATE UNIQUE INDEX page_identity ON page (sha256, coalesce(url, ''));
