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
