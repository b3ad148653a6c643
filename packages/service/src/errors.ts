/** The service cannot start. The message is one sentence for the operator: what is wrong, with what, and the cure. */
export class StartError extends Error {
  /** Always this. */
  override readonly name: string = 'StartError';
}

/** A setting cannot be used; the message names the variable. */
export class SettingsError extends StartError {
  /** Always this. */
  override readonly name: string = 'SettingsError';
}

/** The code that a failure of the system or of a database carries. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
