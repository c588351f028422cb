/** This machine lacks something by its nature (root, Linux, a program, the network): a reason to do without, not a failure. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable'
}
