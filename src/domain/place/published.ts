/** What can be told of a published archive beyond what the catalog knows. */
export interface PublishedFacts {
  /** Null where the store is not GitHub. */
  readonly artifact: ArtifactFacts | null
  /** For how many days it was to be kept; null where the store keeps it until retention removes it. */
  readonly requestedDays: number | null
  /** Where it is on this machine; null when it is only at GitHub. */
  readonly path: string | null
  /** True when it was downloaded again and compared. */
  readonly downloadedAgain: boolean
}

/** An archive as GitHub keeps it. */
export interface ArtifactFacts {
  readonly name: string
  readonly id: string
  readonly url: string
}
