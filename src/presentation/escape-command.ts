/**
 * The message of a workflow command such as `::error::`. Line ends are kept; names in it are escaped before.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function escapeCommandMessage(message: string): string {
  return message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** The value of a property of a workflow command, such as the title of an annotation. */
export function escapeCommandProperty(value: string): string {
  return escapeCommandMessage(value).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
