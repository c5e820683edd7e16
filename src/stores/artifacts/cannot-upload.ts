import { BackupError } from '../../domain/outcome/errors.ts'

/** The error for uploads from where GitHub takes none: they need the runtime token of a job of the same repository. */
export function cannotUpload(where: string): BackupError {
  return new BackupError('STORE_UNSUPPORTED', `Nothing can be uploaded to the ${where} from here.`, {
    hint: 'Only an action can upload, and only to the repository of its own job (store: artifact). At a terminal and in a run: step use a directory or a bucket (s3://BUCKET/PREFIX) as the store.',
    context: { store: where },
  })
}
