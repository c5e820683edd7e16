import { getBlob } from './blob/get-blob.ts'
import { putBlock } from './blob/put-block.ts'
import { putBlockList } from './blob/put-block-list.ts'
import {
  deleteArtifact,
  downloadArtifact,
  getArtifact,
  listArtifacts,
  listRunArtifacts,
} from './rest/artifact-routes.ts'
import { commentIssue, createIssue, listIssues, updateIssue } from './rest/issue-routes.ts'
import { compareCommits, matchingTags } from './rest/ref-routes.ts'
import { getRepository } from './rest/repository.ts'
import { getRun, getWorkflow, listWorkflowRuns } from './rest/run-routes.ts'
import type { Route } from './route.ts'
import { createArtifact } from './twirp/create-artifact.ts'
import { deleteJobArtifact } from './twirp/delete-artifact.ts'
import { finalizeArtifact } from './twirp/finalize-artifact.ts'
import { listJobArtifacts } from './twirp/list-artifacts.ts'
import { getSignedArtifactUrl } from './twirp/signed-artifact-url.ts'

/** Everything that this GitHub answers; the first that matches is taken. */
export const routes: readonly Route[] = [
  createArtifact,
  finalizeArtifact,
  listJobArtifacts,
  getSignedArtifactUrl,
  deleteJobArtifact,
  putBlock,
  putBlockList,
  getBlob,
  getRepository,
  listArtifacts,
  listRunArtifacts,
  getArtifact,
  downloadArtifact,
  deleteArtifact,
  matchingTags,
  compareCommits,
  getRun,
  getWorkflow,
  listWorkflowRuns,
  listIssues,
  createIssue,
  updateIssue,
  commentIssue,
]
