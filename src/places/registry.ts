import type { ArtifactSetting } from '../stores/artifacts/location.ts'
import { ARTIFACTS } from '../stores/artifacts/place.ts'
import { DIRECTORY } from '../stores/directory/place.ts'
import type { PlaceKind } from '../stores/kind.ts'
import { S3 } from '../stores/s3/place.ts'

/** Every setting that a kind of store asks for. */
export type PlaceSetting = ArtifactSetting

/** The kinds of store that there are, of which the first that claims a location has it. */
export type PlaceKinds = readonly PlaceKind<PlaceSetting>[]

/** Every kind of store, a line each. */
export const PLACE_KINDS: PlaceKinds = [ARTIFACTS, S3, DIRECTORY]
