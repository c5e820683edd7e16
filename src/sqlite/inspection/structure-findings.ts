import type { GradedFinding } from '../../domain/outcome/grade.ts'
import { keyOf } from '../../domain/outcome/grade.ts'
import { ProblemList } from '../account/problem-list.ts'
import { gradeRow } from './grade-row.ts'

/** What a check of the structure finds: damage one by one, everything else by its kind. */
export class StructureFindings {
  /** Damage: rows may be lost. */
  readonly problems: ProblemList = new ProblemList()
  rowCount = 0
  readonly #others = new Map<string, GradedFinding>()

  addRow(row: string): void {
    this.rowCount += 1
    const kind = gradeRow(row)
    if (kind === null) this.problems.addRow(row)
    else this.add({ ...kind, count: 1 })
  }

  add(finding: GradedFinding): void {
    const known = this.#others.get(keyOf(finding))
    this.#others.set(keyOf(finding), { ...finding, count: finding.count + (known?.count ?? 0) })
  }

  /** Everything that is no damage, each kind once, by name: SQLite's own order changes with the schema. */
  get others(): readonly GradedFinding[] {
    return [...this.#others]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([, finding]) => finding)
  }
}
