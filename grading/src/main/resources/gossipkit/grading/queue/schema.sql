-- The tables of a queue: made by whoever comes first.

-- What is to be graded: the columns are db-scheduler's.
create table if not exists gossipkit_jobs (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  primary key (task_name, task_instance)
);
create index if not exists gossipkit_jobs_due on gossipkit_jobs (execution_time);
create index if not exists gossipkit_jobs_alive on gossipkit_jobs (last_heartbeat);

-- What came of it: either a report, as one line of JSON, or the grader's own fault.
create table if not exists gossipkit_grades (
  submission_hash text not null,
  suite_hash      text not null,
  seed            bigint not null,
  isolation       text not null,
  report          text,
  fault           text,
  graded_by       text not null,
  graded_at       timestamptz not null default now(),
  primary key (submission_hash, suite_hash, seed, isolation),
  check ((report is null) <> (fault is null))
);
