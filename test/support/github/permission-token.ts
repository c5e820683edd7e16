import { randomBytes } from 'node:crypto'
import type { Repository } from './model.ts'

export type Access = 'read' | 'write'

/** What `permissions:` of a job can grant; what is not named is not granted. */
export interface Permissions {
  readonly actions?: Access
  readonly contents?: Access
  readonly issues?: Access
}

/** A `GITHUB_TOKEN`: it belongs to one repository. */
export interface PermissionToken {
  readonly token: string
  readonly repository: Repository
  readonly permissions: Permissions
}

export function newPermissionToken(repository: Repository, permissions: Permissions): PermissionToken {
  return { token: `ghs_${randomBytes(60).toString('base64url')}`, repository, permissions }
}

/** What a route can need: a permission, or `metadata`, which every token has for reading. */
export type Scope = keyof Permissions | 'metadata'

export function grants(permissions: Permissions, scope: Scope, access: Access): boolean {
  if (scope === 'metadata') return access === 'read'
  return permissions[scope] === 'write' || permissions[scope] === access
}
