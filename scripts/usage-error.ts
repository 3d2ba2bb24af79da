/** The command line asks for something that does not exist; the CLI prints the sentence and exits with 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
