-- Views over the tables, for sql and the pages. An event happened where it is reported or claimed
-- and is no background; each cluster of reports counts once.
CREATE OR REPLACE VIEW happened AS
SELECT * FROM events WHERE status IN ('reported', 'claimed') AND NOT historical AND lead;

-- One row an actor, recipient or speaker of an event; position counts from 1.
CREATE OR REPLACE VIEW actors AS
SELECT id AS event, article, day, 'actor' AS role, generate_subscripts(actor_text, 1) AS position,
  unnest(actor_text) AS text, unnest(actor_name) AS name, unnest(actor_id) AS id,
  unnest(actor_country) AS country, unnest(actor_sector) AS sector,
  unnest(actor_office) AS office, unnest(actor_kind) AS kind
FROM events
UNION ALL
SELECT id, article, day, 'recipient', generate_subscripts(recipient_text, 1),
  unnest(recipient_text), unnest(recipient_name), unnest(recipient_id),
  unnest(recipient_country), unnest(recipient_sector),
  unnest(recipient_office), unnest(recipient_kind)
FROM events
UNION ALL
SELECT id, article, day, 'speaker', 1, speaker_text, speaker_name, NULL, speaker_country,
  speaker_sector, NULL, NULL
FROM events WHERE speaker_text IS NOT NULL;

-- One row an event and pair of countries, of what happened.
CREATE OR REPLACE VIEW pairs AS
SELECT id, article, day, event, quad, score, source, unnest(targets) AS target
FROM (SELECT id, article, day, event, quad, score,
    unnest(list_distinct(actor_country)) AS source, list_distinct(recipient_country) AS targets
  FROM happened);

-- Who did how much to whom.
CREATE OR REPLACE VIEW dyads AS
SELECT source, target, count(*) AS events, count(*) FILTER (quad = 1) AS verbal_cooperation,
  count(*) FILTER (quad = 2) AS material_cooperation, count(*) FILTER (quad = 3) AS verbal_conflict,
  count(*) FILTER (quad = 4) AS material_conflict, round(avg(score), 3) AS score,
  min(day) AS first, max(day) AS last, count(DISTINCT article) AS articles
FROM pairs WHERE source <> '' AND target <> '' AND source <> target
GROUP BY source, target;

-- What happened each day, and how many articles there were.
CREATE OR REPLACE VIEW series AS
SELECT d.day, coalesce(a.articles, 0) AS articles, coalesce(e.events, 0) AS events, e.score
FROM (SELECT CAST(unnest(generate_series(min(day), max(day), INTERVAL 1 DAY)) AS DATE) AS day
  FROM happened) d
LEFT JOIN (SELECT date AS day, count(*) AS articles FROM articles GROUP BY date) a USING (day)
LEFT JOIN (SELECT day, count(*) AS events, round(avg(score), 3) AS score
  FROM happened WHERE granularity IN ('day', 'unknown') GROUP BY day) e USING (day)
ORDER BY d.day;

-- How commitments stand on a day, with all columns of the events that make them. A report that one
-- was kept settles it, the first such report counting; else the latest report speaks; else the
-- deadline does.
CREATE OR REPLACE MACRO standing_on(on_day) AS TABLE
SELECT e.*, least(e.day, e.published) AS made, o.article AS outcome_article,
  o.event AS outcome_event, o.sentence AS outcome_sentence, o.told AS outcome_told,
  CAST(on_day AS DATE) AS asked,
  coalesce(o.outcome, CASE WHEN e.commitment_by < on_day THEN 'overdue'
    WHEN e.commitment_by IS NOT NULL THEN 'due' ELSE 'open' END) AS state
FROM events e LEFT JOIN (
  SELECT * FROM outcomes WHERE told <= on_day
  QUALIFY row_number() OVER (PARTITION BY promise ORDER BY outcome = 'kept' DESC,
    CASE WHEN outcome = 'kept' THEN told END, told DESC, article) = 1) o ON o.promise = e.id
WHERE e.commitment_what IS NOT NULL AND least(e.day, e.published) <= on_day;

-- Days from a deadline to the day a commitment was kept, or until asked while it is overdue.
CREATE OR REPLACE MACRO late(state, deadline, kept_on, asked) AS
  CASE WHEN state = 'kept' AND kept_on > deadline THEN kept_on - deadline
    WHEN state = 'overdue' THEN asked - deadline END;

-- How commitments stand on a day, and the report that settles each:
-- SELECT * FROM commitments_on(DATE '2016-05-01').
CREATE OR REPLACE MACRO commitments_on(on_day) AS TABLE
SELECT c.id AS event, c.state, c.article, c.commitment_what AS what, c.commitment_by AS deadline,
  c.commitment_by_text AS deadline_text, c.commitment_condition AS condition, c.made,
  c.actor_name, c.actor_country, c.recipient_name, c.recipient_country, c.sentence_text,
  c.outcome_article, c.outcome_event, coalesce(s.day, c.outcome_told) AS outcome_day,
  c.outcome_sentence,
  late(c.state, c.commitment_by, coalesce(s.day, c.outcome_told), c.asked) AS late
FROM standing_on(on_day) c LEFT JOIN events s ON s.id = c.outcome_event;

-- An event's JSON in short.
CREATE OR REPLACE MACRO brief(record) AS
  CASE WHEN record IS NOT NULL THEN concat_ws(' ', record->>'$.event',
    array_to_string(record->>'$.mode[*]', '+'),
    array_to_string(record->>'$.actor[*].text', ', '), '>',
    array_to_string(record->>'$.recipient[*].text', ', '), record->>'$.status') END;
