/**
 * Something outside the program stands in the way: no browser, no space, no rights.
 * The message is one Vietnamese sentence with a cure; the CLI prints it alone and exits with 3.
 */
export class EnvironmentFault extends Error {
  override readonly name = "EnvironmentFault";
}
