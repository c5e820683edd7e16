import { always, checksOf, drop, type Mutation, never } from './mutation.ts'

const unit = (name: string): readonly string[] => [`unit/domain/${name}.test.ts`]

/** Decisions: what is the same, what is good, what stays, whom to trust. */
export const DOMAIN_CHECKS: readonly Mutation[] = [
  ...checksOf('domain/archive/parse-manifest.ts', unit('archive/manifest'), {
    'version of a manifest': never('version !== undefined && version > MANIFEST_VERSION'),
    'shape of a manifest': ['if (parsed.success) return parsed.data', 'return document as Manifest'],
    'a critical field that is unknown': always('unknown.length === 0'),
  }),
  ...checksOf('domain/archive/manifest-schema.ts', unit('archive/manifest'), {
    'unknown fields of a manifest of version 1': [
      'firstSchema = z.strictObject({ ...commonShape(z.strictObject)',
      'firstSchema = z.object({ ...commonShape(z.strictObject)',
    ],
  }),
  ...checksOf('domain/archive/fingerprint.ts', unit('archive/fingerprint'), {
    'page size of a database': drop("    ['page size', expected.pageSizeBytes, got.pageSizeBytes],\n"),
    'page count of a database': drop("    ['pages', expected.pageCount, got.pageCount],\n"),
    'encoding of a database': drop("    ['encoding', expected.encoding, got.encoding],\n"),
    'user_version of a database': drop("    ['user_version', expected.userVersion, got.userVersion],\n"),
    'application_id of a database': drop(
      "    ['application_id', expected.applicationId, got.applicationId],\n",
    ),
    'schema digest of a database': drop("    ['schema', expected.schemaDigest, got.schemaDigest],\n"),
    'rows of a table': always('other.rows === table.rows'),
    'a table that is missing': never('other === undefined'),
    'a table that is new': ['return [...changed, ...added]', 'return changed'],
  }),
  ...checksOf('domain/outcome/verification.ts', unit('outcome/verification'), {
    'a failed finding': [
      "WORST_FIRST: readonly Outcome[] = ['failed', 'warning', ",
      "WORST_FIRST: readonly Outcome[] = ['warning', 'failed', ",
    ],
    'a report that proves nothing': [
      "done.includes('ok') ? worstOf(done, 'failed') : 'failed'",
      "worstOf(done, 'ok')",
    ],
  }),
  ...checksOf('domain/restore/confirmation.ts', unit('restore/confirmation'), {
    'confirmation by another name': always('given.trim() === targetName'),
  }),
  ...checksOf('domain/restore/plan.ts', unit('restore/plan'), {
    'confirmation of what is overwritten': [
      "confirmation: target.state === 'absent' ? null : targetName",
      'confirmation: null',
    ],
    'a safety copy of what is overwritten': [
      'safetyCopy: nameSafetyCopy(request, chosen.method)',
      'safetyCopy: null',
    ],
    'room for a restore in place': never("target.state === 'absent' || method !== 'in-place'"),
  }),
  ...checksOf('domain/restore/method.ts', unit('restore/plan'), {
    'what keeps a restore in place from being possible': never('obstacle !== null'),
    'a target that others have open': never("target.state === 'in use'"),
    'a target with several names': always('target.hardLinks === 1'),
  }),
  ...checksOf('domain/retention/retention.ts', [...unit('retention/retention'), ...unit('retention/floor')], {
    'a policy that would keep nothing': always("group.some((decision) => decision.action === 'keep')"),
    'the newest verified archives': [
      "...keepNewest(good, policy.keepMinimumVerified, 'newest verified'), ",
      '',
    ],
    'a pinned archive': ["...(entry.pinned ? ['pinned'] : []),", ''],
    'an archive of the future': [
      "...(isAhead(entry, now) ? ['dated in the future: a clock was wrong'] : []),",
      '',
    ],
    'the newest safety copy': ['[...keepNewest(others, 1, title), ...rules]', 'rules'],
    'a policy without a rule': [
      'if (rules.length === 0) return { entry',
      'if (false as boolean) return { entry',
    ],
    'an archive of the future in the floor': [' && !isAhead(entry, now),', ','],
    'an archive that is gone': ['catalog.filter((entry) => !entry.expired)', 'catalog'],
  }),
  ...checksOf('domain/catalog/backups.ts', unit('catalog/backups'), {
    'a safety copy that is no backup': ["entry.kind !== 'safety' && ", ''],
    'a failed job that is no backup': [' && !isFailedLabel(entry.label)', ''],
  }),
  ...checksOf('domain/guard/guard.ts', unit('guard/guard'), {
    'a job that succeeded': [
      "if (jobStatus === 'success') return JOB_SUCCEEDED\n  if (disarmedAt",
      'if (disarmedAt',
    ],
    'a guard that was disarmed': always('disarmedAt === null'),
    'a database that changed': always("condition.state !== 'equal'"),
  }),
  ...checksOf('domain/trust/trust.ts', unit('trust/trust'), {
    'the repository of a run': ['isSameRepository(run.repository, repository)', 'true'],
    'the repository of a commit': [
      'run.headRepository !== null && isSameRepository(run.headRepository, repository)',
      'true',
    ],
    'the event of a run': ['events.includes(run.event)', 'true'],
    'the branch of a run': [
      "run.headBranch !== null && matchRef(run.headBranch, branches) !== 'not allowed'",
      'true',
    ],
    'a tag with the name of a branch': ['!hasTag && isReachable', 'isReachable'],
    'a commit that is not on its branch': ['!hasTag && isReachable', '!hasTag'],
    'the workflow of a run': [
      'workflows === null || workflows.some((workflow) => isWorkflow(run.workflow, workflow))',
      'true',
    ],
  }),
  ...checksOf(
    'domain/trust/origin.ts',
    [...unit('trust/origin'), 'integration/stores/artifacts/renewal.test.ts'],
    {
      'the run in a manifest': never('origin.runId !== expected.runId'),
      'the repository in a manifest': never('!isSameRepository(origin.repository, expected.repository)'),
      'the commit in a manifest': never('expected.commit !== null && origin.commit !== expected.commit'),
      'the repository of a renewed archive': never('!isSameRepository(origin.repository, repository)'),
      'the run of a renewed archive': never(
        '!/^[1-9]\\d{0,15}$/.test(origin.runId) || Number(origin.runId) > Number(renewedBy)',
      ),
    },
  ),
  ...checksOf('domain/trust/visibility.ts', unit('trust/visibility'), {
    'a repository that everybody reads': always(
      "allowPublic || visibility === 'private' || visibility === 'internal'",
    ),
  }),
]
