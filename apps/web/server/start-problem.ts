/** A reason not to start, in words for the person at the terminal: printed without a stack. */
export class StartProblem extends Error {
  override readonly name = "StartProblem";
}
