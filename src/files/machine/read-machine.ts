import { existsSync, readFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** Files that container engines leave in every container. */
const CONTAINER_MARKS = ['/.dockerenv', '/run/.containerenv']

const MACHINE_ID_FILES = ['/etc/machine-id', '/var/lib/dbus/machine-id']

/** What a container engine calls a container when its owner does not name it. */
const RANDOM_NAME = /^[0-9a-f]{12}$/

/** What is known of this machine. */
export interface Machine {
  readonly hostName: string
  /** True when the owner chose the host name: then it stays. */
  readonly isNamed: boolean
  readonly isContainer: boolean
  /** What names it and no other; null in a container, and where it is not told. It is never shown. */
  readonly id: string | null
}

/** Looks at this machine. */
export function readMachine(environment: Readonly<Record<string, string | undefined>>): Machine {
  const hostName = hostname()
  const isNamed = hostName !== '' && hostName !== 'localhost' && !RANDOM_NAME.test(hostName)
  const isContainer =
    CONTAINER_MARKS.some((path) => existsSync(path)) ||
    Boolean(environment['container']) ||
    Boolean(environment['KUBERNETES_SERVICE_HOST'])
  return {
    hostName,
    isNamed,
    isContainer,
    id: isContainer ? null : (readMachineId() ?? (isNamed ? hostName : null)),
  }
}

/** @see https://www.freedesktop.org/software/systemd/man/latest/machine-id.html */
function readMachineId(): string | null {
  for (const path of MACHINE_ID_FILES) {
    const text = readText(path)
    if (/^[0-9a-f]{32}$/.test(text) && !/^0+$/.test(text)) return text
  }
  return null
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}
