/** An error that the person who runs a command can mend. Its message says all that they need to know. */
export class UserError extends Error {}
