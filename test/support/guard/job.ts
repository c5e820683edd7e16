import { join } from 'node:path'
import { openDatabase } from '../../../src/sqlite/connection/database.ts'
import type { Job } from '../github/job.ts'
import type { JobStatus } from '../runner/expression.ts'
import type { Variables } from '../runner/inputs.ts'
import { runAction, runPost, startPost } from '../runner/run-action.ts'
import type { StepResult } from '../runner/step.ts'
import type { Scene } from '../workflow/action-scene.ts'

/** A step of a job, and the inputs with which its post step runs too. */
export interface JobStep {
  readonly inputs: Variables
  readonly main: StepResult
}

/** One job of which a test runs the steps, and then the post steps as the end of the job does. */
export interface GuardJob {
  readonly job: Job
  readonly run: (inputs: Variables, env?: Variables) => Promise<JobStep>
  readonly end: (step: JobStep, status: JobStatus, env?: Variables) => Promise<StepResult>
  /** The same after a failure, sent a signal as soon as its output has a line with this text. */
  readonly endInterrupted: (step: JobStep, text: string, signal: 'SIGINT' | 'SIGKILL') => Promise<StepResult>
}

export function startGuardJob(scene: Scene): GuardJob {
  const { github, repository, runnerTemp, workspace } = scene
  const job = github.startJob(repository, { permissions: { contents: 'read', actions: 'read' } })
  const optionsOf = (inputs: Variables, env: Variables) => ({ job, inputs, env, workspace, runnerTemp })
  return {
    job,
    run: async (inputs, env = {}) => ({ inputs, main: await runAction(optionsOf(inputs, env)) }),
    end: async ({ inputs, main }, status, env = {}) => {
      const post = await runPost(optionsOf(inputs, env), main, status)
      if (post === null) throw new Error('the action has no post step')
      return post
    },
    endInterrupted: async ({ inputs, main }, text, signal) => {
      let pid = 0
      const onLine = (line: string): void => {
        if (pid > 0 && line.includes(text)) process.kill(pid, signal)
      }
      const post = await startPost({ ...optionsOf(inputs, {}), onLine }, main, 'failure')
      if (post === null) throw new Error('the action has no post step')
      pid = post.pid
      return post.finished
    },
  }
}

/** Makes a shop with customers, orders that refer to them, and a view. @returns its path */
export function makeShop(folder: string, name = 'app.db'): string {
  const path = join(folder, name)
  const db = openDatabase(path)
  db.exec(`
    CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
    CREATE TABLE orders (id INTEGER PRIMARY KEY, customer INTEGER REFERENCES customers, total REAL);
    CREATE VIEW revenue AS SELECT customer, sum(total) AS total FROM orders GROUP BY customer;
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)
      INSERT INTO customers SELECT i, 'customer ' || i FROM n;
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
      INSERT INTO orders SELECT i, i % 200 + 1, i * 1.5 FROM n;
  `)
  db.close()
  return path
}

/** A migration that drops a column's worth of work half-way: rows gone, a table gone, a table new. */
export function migrateDestructively(path: string): void {
  const db = openDatabase(path)
  db.exec(`
    PRAGMA foreign_keys = OFF;
    DELETE FROM customers WHERE id > 50;
    DROP VIEW revenue;
    DROP TABLE orders;
    CREATE TABLE purchases (id INTEGER PRIMARY KEY);
    PRAGMA user_version = 7;
  `)
  db.close()
}
