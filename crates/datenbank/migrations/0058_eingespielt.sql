-- What this program brought into the directory at its last start (services of its folder, the demonstration), as a hash
-- of it: an unchanged program writes nothing when it starts again, and what people changed since stays as they left it.
CREATE TABLE eingespielt (
    was   text PRIMARY KEY CHECK (length(was) BETWEEN 1 AND 40),
    stand text NOT NULL CHECK (length(stand) BETWEEN 1 AND 80)
);
